/** Invented organisations, made from patterns and places that do not exist. */
import type { Random } from "./random.ts";

const PLACES = `
Abbermouth|Aldercombe|Askerdale|Barrowmere|Bexcombe|Birkstead|Brackenford|Brindlehope|Carrowby|Cawsthorpe|Coldmarsh
Dunnersley|Eastmarch|Elverton|Fallowdon|Fernhythe|Garrowick|Greywell Bay|Hallowfield|Harkerside|Hexmoor|Inglestow
Kestrel Vale|Kirkmallow|Langtoft Reach|Larchester|Little Wenning|Marlsea|Millbeck|Netherholme|North Carrow|Oakhanger
Ottersby|Penmarrow|Ravensedge|Rushbourne|Saltersgate|Skelderby|South Wenning|Thistleford|Upper Dray|Westering`;

const PATTERNS = `
@ County Council|@ Borough Council|@ City Council|@ Parish Council|London Borough of @|@ Combined Authority
Friends of @|Friends of @ Library|Friends of the @ Line|The @ Trust|The @ Foundation|The @ Partnership
@ Youth Forum|@ Carers' Centre|@ Age Network|@ Tenants and Residents Association|@ Civic Society|@ Law Centre
@ NHS Foundation Trust|@ Integrated Care Board|University of @|@ Academy|@ Primary School|@ and District Allotments
@ Chamber of Commerce|@ Farmers' Market|@ Disability Action|@ Women's Aid|@ Citizens' Panel|Healthwatch @
@ Fire and Rescue Service|@ Housing Association|@ Wildlife Trust|@ Rivers Group|@ Quakers|@ Food Bank
Campaign for a Better @|Save @ Baths|Voices of @|People First @|Save Our @ Surgery (SOS)|@ Rural Services Network
Association of @ Head Teachers (AHT)|National Forum for Local Carers (NFLC)|Institute of Public Waiting
British Guild of Pavement Users|Royal Society for Quiet Places|Council for Small Museums|Union of Night Workers
OpenBench|CareCircle|StreetWise|HomeTogether|ParkPals CIC|RiverWatch UK|BrightPath Ltd|TalkFirst|KindWheels|LearnAble
RTFA|NCLP|SWAN|CAPE|BOLD|UKHN|THRIVE|MENDIT
Lantern|Threshold|The Kettle|Bridgework|The Listening Place|Second Wind|Common Ground|Harbour Lights
Hands, Hearts and Homes|Play, Learn, Grow|Bread and Roses @|Warm Rooms (@) Ltd|Step by Step [@ branch]
Every Child Matters Here (www.ecmh.example)|Ask First - @|Rise & Shine @|@ Women's Institute|@ Deaf Club`;

const parts = (block: string): readonly string[] => block.trim().split(/[|\n]/);

export const PLACE_NAMES = parts(PLACES);
export const ORGANISATION_PATTERNS = parts(PATTERNS);

const ROLES = ["Chair of", "Chief Executive,", "Director of", "Secretary,", "Trustee,", "Policy Lead at"];

/** An organisation's name; without commas where `plain`, as it must be where it is printed alone. */
export function organisationName(random: Random, plain = false): string {
  const patterns = plain
    ? ORGANISATION_PATTERNS.filter((pattern) => !pattern.includes(","))
    : ORGANISATION_PATTERNS;
  return random.pick(patterns).replace("@", random.pick(PLACE_NAMES));
}

/** An organisation long enough to wrap: a role, a partner or a note is added. */
export function longOrganisationName(random: Random): string {
  const base = organisationName(random);
  return random.weighted<() => string>([
    [3, () => `${base}, on behalf of ${organisationName(random)} and ${organisationName(random)}`],
    [3, () => `${random.pick(ROLES)} ${base} and adviser to ${organisationName(random)}`],
    [2, () => `${base}, ${organisationName(random)} and the ${organisationName(random)}`],
  ])();
}

/** A role within an organisation, as in "Chair of North Carrow Youth Forum". */
export function withRole(random: Random): string {
  return `${random.pick(ROLES)} ${organisationName(random)}`;
}
