/** Invented short pieces for bodies: one-line answers, sub-headings, questions, shouts, quotations and list items. */

const split = (block: string): readonly string[] => block.trim().split("\n");

/** Whole bodies of one line. */
export const ONE_LINERS = split(`
Leave it as it is.
See my letter of the third of May.
I agree with all of it.
No. Just no.
Please, please, please listen to the people who do the work
More of everything, for everybody, sooner
Nothing to add.
It would be nice to be asked before and not after.
Good luck, you will need it!
As above, as last year, and as the year before that.
I don't know what half of this means and I used to work for you
Could someone ring me back?`);

export const SUB_HEADINGS = split(`
What we propose
Why it matters
Background
What our members say
The problem
A way forward
Evidence
In short
What is working
Some questions
Costs
Conclusion`);

export const QUESTIONS = split(`
Who decided this, and when?
What would it cost to do nothing?
Has anyone asked the night staff?
How are we supposed to get there?
Where did the money go?
Why is it always us?
Would you live there yourself?
Is anybody reading these?`);

export const SHOUTS = split(`
THIS IS NOT GOOD ENOUGH.
STOP MOVING THINGS AROUND AND CALLING IT REFORM!!!
NOBODY ASKED US
ENOUGH IS ENOUGH. WE HAVE SAID SO SINCE 2014.
PLEASE READ THIS TWICE.`);

export const QUOTATIONS = split(`
“I only wanted somebody to say sorry.”
“You get used to it, and that is the worst part.”
“They were lovely, and it made no difference at all.”
“I have told nine people. You are the tenth.”
“If it had been their own mother they would have come.”
“It isn't the money. It's the manner.”`);

export const LIST_ITEMS = split(`
a named person for each household, with a deputy
longer opening hours on at least two evenings of the week
honest figures, published every month
an end to contracts of less than a year
training that is given by people who have used the service
somewhere warm to wait
letters in plain words and in large type
one telephone number, answered
free travel for those who have to attend
proper notice before anything is withdrawn
a right of appeal that does not need a solicitor
money that follows the person and not the building
a written answer within twenty working days
more staff, and better pay for those whom we already have
an independent chair
ramps, rails and doors that open`);

/** Lines that lead into a list. */
export const LIST_LEADS = split(`
We ask for:
What would help:
Our list is short.
In order of importance, then:
Three or four things could be done at once
Members put these first
I would start with the following:
These would cost little:
We should like to see`);

/** Lines that lead into a quotation. */
export const QUOTATION_LEADS = split(`
One person told us:
In their own words:
This is what we hear every week.
My neighbour put it like this`);

/** Sentences whose end is a topic on a line of its own. */
export const TOPIC_LEADS = split(`
On the form the nearest thing I could find was
Most of what I have to say belongs under
When I rang I was told that this came under the heading of
Nobody at the meeting could explain what is meant by`);

/** Short openings before a sentence; `@` is a place, `#` a number. */
export const OPENINGS = split(`
To be plain:
It bears repeating.
We said so in 2019.
I shall be brief.
First things first.
A small point, perhaps.
And another thing:
You will have heard this before.
Forgive the length of this.
Speaking only for myself:
I write from @.
I have lived in @ for # years.
My family moved to @ # years ago.
There are # of us in @ who would say the same.
We met at @ hall, # of us, and agreed on this:
In @ we see it every day.
Number # in your list made us laugh in @.
I was born in @ and shall be buried there.
Our office in @ hears from about # people each week.
It is # miles from @ to the nearest desk.
At @ a good # of us signed a letter.
When I worked in @ it was different.
Ask anybody in @.
@ is not mentioned once.
A friend in @ waited for # weeks.
We know of # such cases in @ alone.`);
