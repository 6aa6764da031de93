/** Keys of a record that say whether its name may be printed: those that forbid it, and those that allow it. */

type Fields = Readonly<Record<string, unknown>>;

/** Each beside a `name` that must not be printed. */
export const FORBIDDING: Readonly<Record<string, Fields>> = {
  anonymous: { anonymous: true },
  "anonymous-text": { anonymous: "true" },
  "is-anonymous": { is_anonymous: 1 },
  "capitals-anonymous": { Anonymous: "Y" },
  anonymise: { anonymise: "yes" },
  anonymize: { anonymize: true },
  "publish-name": { publish_name: "No" },
  "publish-name-camel": { publishName: false },
  "consent-to-publish-name": { consent_to_publish_name: "no" },
  "name-public": { name_public: false },
  "show-name": { "Show name": "N" },
  "may-we": { "May we publish your name?": "No" },
  confidential: { confidential: 1 },
  "confidential-question": { "Is your response confidential?": "Yes" },
  "withhold-name": { withhold_name: "Yes" },
  "keep-private": { keep_name_private: true },
  anonymity: { anonymity: "requested" },
};

/** Each beside a `name` that may be printed. */
export const ALLOWING: Readonly<Record<string, Fields>> = {
  anonymous: { anonymous: false },
  "anonymous-text": { anonymous: "no" },
  anonymise: { anonymise: "No" },
  "publish-name": { publish_name: "Yes" },
  "may-we": { "May we publish your name?": "Yes" },
  confidential: { confidential: 0 },
};
