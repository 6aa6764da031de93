/** Invented sentences that the bodies of generated responses are made of, by field of policy. */

const LIBRARIES = `
The branch on our estate opens eleven hours a week and nine of them are in school time.
I learned to read in that building and so did both of my sons.
Nobody under thirty has been asked, as far as we can tell.
A self-service machine cannot tell a lonely man from a man in a hurry.
The mobile library came every second Friday until the lift failed, and then it did not come at all.
We would rather have one good branch than three that are always about to close.
Large print is on the top shelf, which says everything.
My job application was written on one of those computers, on a chair with three legs.
The reading group has met for twenty-two years and has never once finished on time.
Please keep the staff who know where things are.
Volunteers are willing, but they want somebody to ring when the boiler goes out.
Heating the hall would cost less than the report that explains why it cannot be heated.
It is the only warm place in town where you are not expected to buy something.
Local history is kept in a cupboard, and the key is kept by someone who has left.`;

const PARKS = `
The swings were taken away in May and the chains are still there.
Dogs, bicycles and toddlers share one path and none of them gives way.
We planted four hundred trees and three hundred and sixty are alive.
There is a gate that only opens if you lift it, and my mother cannot lift it.
The pond has not been dredged since the flood and it smells from June onwards.
A park keeper in a hat did more for good order than all of the notices.
I walk there every morning because the doctor told me to and every evening because I like it.
Why is the grass cut on the one day that the school has sports?
Our allotments have a waiting list of nineteen years, which is longer than some marriages.
The café closed and took the toilets with it.
Lighting would help, although the bats were here first.
Nobody swims in the lido now but everybody remembers swimming in it.
Benches with backs and arms are not a luxury at my age.
Teenagers need somewhere to sit that is not regarded as loitering.`;

const SCHOOLS = `
Class sizes have gone from twenty-four to thirty-three in five years.
My daughter waited fourteen months for an assessment and turned nine while she waited.
Teaching assistants are the first to be cut and the last to be thanked.
The hall has a bucket in it whenever the wind is from the west.
We do not need another framework; we need a second speech therapist.
Parents were told on a Friday afternoon, by text message, in English only.
School meals are the one hot meal that some of our children get.
He was sent home forty times last year, and nobody wrote that down as an exclusion.
Governors give their evenings for nothing and would like their letters answered.
The new uniform costs more than my weekly shop.
Exams measure something, but it is not what we see in the classroom.
Small rural schools close one at a time, and each closure is called exceptional.
I left teaching because I was tired of apologising to children.
A counsellor comes on Tuesdays, so we try to be unhappy on Tuesdays.`;

const WATER = `
The river ran grey for three days and the hotline was closed for the weekend.
We have had sewage in the garden twice since Christmas.
Bills went up by a fifth and the pressure went down by about the same.
Our angling club has kept daily counts since 1988 and no one has ever asked to see them.
I would pay more if I believed that a pipe would be mended with it.
Anyone who says the bathing water is fine is invited to put a head under.
Meters are fair for a single person and ruinous for a family of six.
The reservoir could be raised by a metre without drowning anything but a fence.
Farmers get the blame, and sometimes they have earned it.
A burst main on our street was reported eleven times before a van came.
Storm drains and foul drains were joined in the sixties, and everybody has known it ever since.
My child was ill for a week after paddling.
Publish the figures every day, in plain numbers, by outfall.
Leaks are found by neighbours and lost by contractors.`;

const HOUSING = `
We are five people in two rooms and one of the rooms is wet.
The landlord painted over the mould and took a photograph.
I have moved nine times since I was sixteen and never once because I wanted to.
Key workers cannot rent within an hour of the place where they work.
An empty flat above every shop in the high street, and families in bed and breakfast.
The lift has been out for six weeks and my husband is on the eighth floor with one leg.
Service charges doubled, and when we asked what for they sent us a leaflet on community spirit.
Young people are not leaving the village because they are restless; they are leaving because they are priced out.
Please do not build on the flood meadow, the clue is in the name.
Sheltered housing without a warden is just housing.
Repairs are marked as complete when the message is read.
It took a solicitor's letter to get a radiator.
We support new homes and would like some of them to have front doors that a wheelchair can go through.
My grandmother's bungalow is too big for her, and there is nowhere smaller she could go.`;

const HEALTH = `
The surgery line opens at eight and is full by two minutes past.
I was discharged at midnight in a nightgown.
Waiting is not neutral; people get worse.
The midwife was wonderful and I never saw her again.
You repeat your story to eleven strangers, and each of them types.
Carers need one number that a person answers.
An interpreter was booked for the wrong day and the wrong language.
Dentists have become a rumour round here.
My father died on a trolley, and the apology spelt his name wrongly.
We know that the staff are doing their best because they keep having to tell us so.
Community nurses cover forty miles in cars they pay for themselves.
Mental health was mentioned on page one and funded on no page at all.
The chemist does more doctoring than the doctor.
Letters arrive after the appointments that they announce.`;

const BROADBAND = `
Our download speed is best at four in the morning, so that is when my wife does her accounts.
The cabinet is at the end of the lane and the lane is three miles long.
Everything has gone on line except us.
I filled in this form at my sister's, forty minutes away.
A shared mast would serve both valleys, and both companies have refused.
Children did their lessons that winter from the car park of a burger bar.
When the power fails so does the telephone, and that is new.
The map says that we have full coverage and the map is wrong.
One provider told us to wait, the other told us to move.
Older residents are frightened of being switched over and left with nothing.
We dug the trench ourselves and would do it again.
Libraries should lend connections as they lend books.
A fair universal price matters more to us than a fast one.
My business employs six people and one of them spends her day reconnecting.`;

const PLANNING = `
Eight hundred houses and not one of them within reach of a shop.
The drawings show mature trees which will be mature in about forty years.
Comments had to be made in a window of ten days over Easter.
Neighbours found out when the digger came.
A good scheme was spoiled by the last two storeys.
I am not against change, I am against being surprised by it.
The traffic survey was carried out in half-term.
Heritage is not only castles, it is also the shape of our street.
Officers changed four times in the course of one application, and each began again.
What is the point of a local plan that is out of date on the day it is adopted?
Small builders are kept out by forms that large builders have departments for.
Our high street needs people living in it more than it needs hanging baskets.
Appeals are for those who can pay for them.
Please put the model in the market hall where we can walk round it.`;

const WASTE = `
Three bins, two bags, one box and a calendar that nobody can read.
The tip now wants an appointment, and the lay-bys are filling up.
We compost everything and are charged the same as those who do not.
Fly-tipping was reported with photographs, a number plate and a name, and nothing followed.
Collections were missed five times in eight weeks.
A repair café mends in a morning what the shop says cannot be mended.
Crews run between the houses because the round is too long to walk.
Deposit bottles worked when I was a boy and I see no reason why they should not work now.
The smell from the plant reaches the school by about eleven.
Flats have nowhere to put a bin, let alone four.
Tell us honestly where it goes after it leaves the kerb.
My street was praised for its recycling and then the lorry mixed it all together.
Plastic film is on everything and accepted nowhere.
Charge the makers and not the pensioners.`;

const FARMING = `
Hedges take a generation to grow and an afternoon to remove.
We were paid to plough it up, then paid to put it back.
Rain used to come in weeks and now it comes in hours.
The price of milk is decided by people who could not find the front of a cow.
My son would take on the tenancy if there were one.
Payments that arrive nine months late are a loan from us to you.
Small abattoirs have gone, so the animals travel further than the meat does.
The scheme was designed for large farms by people who had visited one.
Soil is the only thing I own that is older than the debt.
Seasonal workers picked here for fifteen summers and then were told not to come.
Wildlife returned within three years of our letting the corner go wet.
Footpath gates are left open and then there are sheep in the cricket.
An inspector measured our buffer strips in the dark.
We are proud of what we grow and tired of saying so.`;

const POLICING = `
Our officer knew everybody's name, and then he was moved to a centre.
It took three hours, and by then we had made them a cup of tea and they had gone.
The counter at the station closed and the telephone queue took its place.
I was stopped four times in one month in my own street.
Victims should not have to chase their own case.
Speeding past the school is treated as weather.
She reported it, and the first question was what she had been wearing.
Neighbourhood watch is nine pensioners and a biscuit tin.
Shops here no longer ring, since nobody comes.
Body cameras are fine provided that both sides may see the film.
The youth worker prevented more crime than the van.
A kind word at the door meant more than the leaflet.
Tell us what happened afterwards, even when nothing did.
Rural theft is organised, and we are not.`;

const MUSEUMS = `
The lifeboat in the entrance hall was built by my great-grandfather and it is labelled "boat".
Free entry is what lets us go for twenty minutes with a small child.
School visits stopped because there is nowhere to put a coach.
Half of the collection is in a store that floods.
Our community lent objects in 1974 and would like to know which of them are still there.
The curator left and was replaced with a marketing plan.
Objects should be handled, within reason, by those whose families made them.
A museum that never changes is a cupboard.
Captions in our own language would have made my mother weep, in a good way.
Evening openings brought in people we had never seen before.
The shop takes up more room than the Romans.
I proposed to my wife beside the steam hammer, so I declare an interest.
Loans to village halls work, cost little, and should be doubled.
If the roof goes nothing else in your strategy matters.`;

const split = (block: string): readonly string[] => block.trim().split("\n");

/** Sentences by field; each ends with its own punctuation. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  libraries: split(LIBRARIES),
  parks: split(PARKS),
  schools: split(SCHOOLS),
  water: split(WATER),
  housing: split(HOUSING),
  health: split(HEALTH),
  broadband: split(BROADBAND),
  planning: split(PLANNING),
  waste: split(WASTE),
  farming: split(FARMING),
  policing: split(POLICING),
  museums: split(MUSEUMS),
};
