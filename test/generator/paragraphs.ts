/** Invented paragraphs of several sentences for the bodies of generated responses. */

const BANK = `
I have lived here for fifty-one years. In that time I have answered six consultations and seen two of them again, under other titles. I would be glad to be told what became of the rest.
We asked our members three questions. Most of them answered the first, about half answered the second, and nobody answered the third. We have since learned that the link did not work.
There are two problems, and they are often taken for one. The first is that there is not enough money. The second is that what there is goes to whoever shouts. We are writing quietly, on purpose.
My mother cannot speak for herself now. She would have written to you in green ink, on both sides of the paper, and with underlining. I shall only say that she is cold, that she is frightened, and that it is Tuesday and nobody has come since Friday.
The charity supports the direction of travel. It is concerned about the pace. A pilot in one district, with proper evaluation, would tell us within a year whether the model works; a launch everywhere would tell us in five that it did not.
Start with what is there. Every parish has a hall, a kettle and somebody who knows everybody. You could build a service on those three things, and no consultant has yet put them in a diagram.
It happened to me when I was fourteen. I am thirty-eight. I still plan my journeys so as not to pass the building. If one thing changes because of this exercise, let it be that somebody is believed the first time.
Nothing in the paper is wrong. Nothing in it is new either. We have seen the same four arrows in a circle since at least 2005, and the circle has never yet come round to us.
What worked was Maureen. She had a desk, a telephone and a rule that no one was sent away without a name to ask for next. When she retired the post was deleted. You could re-create it tomorrow.
Our evidence comes from 212 interviews carried out between January and June. People spoke about waiting, about being passed on, and about small kindnesses. They hardly ever spoke about structures. The draft is almost entirely about structures.
Let me give one example. A man of eighty-one was told to send a photograph of his signature from a telephone that he did not own. He walked to the office to explain. The office had closed. He walked home and fell.
We are a business, and we say so. We need certainty for longer than one budget. If the rules are strict, we can meet them. If they are lenient, we can meet those as well. What we cannot meet is rules that are announced in March for April.
The proposal saves £140,000. It costs others, by our estimate, £220,000. Since the others are not in the room their figure does not appear in the table. We have attached the working.
I disagree with my own organisation's response, which is why I am writing separately. They mean well. They have not done a night shift since about 2011.
Some of the staff are marvellous. Some are plainly worn out. A few should be doing something else. All of them are managed by people whom they have never met, and I think that is where I would begin.
Could we please have a version of this document without the photographs? It took nineteen minutes to load, and eleven of them were a sunrise.
Our young members wrote this section. They want adults to stop saying "going forward". They want somewhere to be after six. They want the person who promises something to be the person who does it.
The best thing in the plan is hidden in an annex. It is the idea of one named officer for each case. Put it on the first page, pay for it properly, and the remainder could be half as long.
Before the merger we had two offices that did not speak to each other. Now we have one office, and it does not speak to us. I am not sure that this counts as a saving.
We recommend a duty to notice. It sounds slight. But nearly every failure in our casework began with somebody who noticed nothing, or noticed and had nowhere to put it.
Yes, it is expensive. So is what happens otherwise. We pay for it later, in another budget, under a heading that nobody reads.
My wife and I fostered the idea, if I may put it so, over a garden fence. Within a year there were sixty households. We have never had a grant and we should not like one, but we would like the insurance company to stop writing.
The questions were leading. Question four asks how strongly I agree that things should improve. I agree very strongly indeed. I do not see what you will do with that.
People with learning disabilities were invited to a workshop about the plan. The plan was not in easy read. The workshop was upstairs. We mention this without heat.
I work for one of the bodies named in your paper and cannot give my name. The targets are met because of what is not counted. Everyone at my level knows, everyone above my level suspects, and above that I believe it is sincerely not known.
We have no quarrel with inspection. We have a quarrel with being inspected five times in a year by five bodies on five sets of forms, and then being told that we do not spend enough time with people.
When the flood came it was the mosque, the rugby club and the chip shop that opened their doors. The emergency plan was in a cabinet, in the building that had flooded.
I counted. In ninety-four pages the word "outcome" appears two hundred and eight times and the word "tired" does not appear. I am a carer. I would have started with tired.
Our view is mixed. On balance the advantages are real, though they fall mainly on those who live near the centre. The drawbacks fall on everyone else. A fairer split would be easy to arrange, and we set one out below.
It is a matter of trust. We were promised a meeting in spring, in summer and in the new year. I dare say that the diary was full. Ours was not.
You will hear from many who want nothing to change. We are not among them. Change it, but change it once, explain why, and then leave it alone for ten years so that people can learn where the door is.
A neighbour of ours was evicted with three children, two of whom were at school at the time and came home to a different lock. I do not know what policy that falls under.
There should be a right to a second opinion. There should be a right to see what has been written. There should be a right to be told, in words, on paper, by a person with a name. None of this needs a new computer.
Thank you for coming to us. It was the first time that anyone had. Four of our women spoke in public for the first time in their lives, and one has since stood for the parish council.
The pilot ran for eighteen months. Take-up was slow at first, then steady, then greater than we could manage. It closed because it had succeeded, and success had not been budgeted for.
If it has to be cut then cut it honestly. Say that there is no money. Do not tell us that a telephone line is a transformation.
I write as a retired engineer. The pump is undersized. It was undersized when it was installed, as I wrote at the time. Nothing about pumps has altered since.
My son has had seven key workers. The longest stayed for eleven months. He has stopped learning their names, and when the last one came he asked her how long she was for.
We held a meeting of our own, without an agenda. It lasted for four hours. What people wanted was not complicated: be on time, be honest, and do not disappear.
None of us is an expert. All of us are the only expert on our own street. Somewhere between these two facts there is a decent way of making decisions, and this was not it.
Perhaps the saddest part is that the answer is known. It was in the review of 2012, it was in the review of 2017, and it is in your own appendix C. We do not need a further review. We need a Monday morning.
The summary says that stakeholders were broadly supportive. We were in the room. We were broadly silent, since the heating had failed and the slides were in a very small type.`;

/** At least forty paragraphs, fit for any field. */
export const PARAGRAPHS: readonly string[] = BANK.trim().split("\n");
