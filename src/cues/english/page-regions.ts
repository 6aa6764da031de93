/** What the parts of a web page that hold no text of its own are called by those who make pages: classes and ids, matched whole. */

export const AROUND_THE_TEXT: readonly RegExp[] = [
  /(?:(?:site|page|main|global|primary|secondary|top|mobile)[-_]?)?(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|masthead|sidebar)(?:[-_](?:menu|container|wrapper|bar|list|links))?/,
  /(?:(?:site|page|global|main)[-_]?)(?:footer|banner)|footer|colophon/,
  /(?:.{1,30}[-_])?cookies?(?:[-_].{1,30})?|gdpr(?:[-_].{1,30})?/,
  /skip(?:[-_]?(?:links?|nav|to[-_]content))/,
  /(?:social|share|sharing|sharedaddy|addtoany)(?:[-_](?:links?|buttons?|icons?|media|bar|post))*/,
  /pagination|pager|related(?:[-_](?:posts|articles|links|content))|newsletter(?:[-_].{1,20})?|subscribe(?:[-_].{1,20})?/,
  /(?:comment[-_]?(?:form|respond)|respond)|search[-_]?(?:form|box|bar)|log[-_]?in[-_]?(?:form|box)?/,
];
