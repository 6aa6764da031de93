/** Attributions of generated responses, as printed and as they should be read. */
import type { Status } from "#src/model/response.ts";
import type { GoldAttribution } from "./gold.ts";
import { personName, severalNames } from "./names.ts";
import { ANONYMITY_PHRASES, type GeneratorOptions } from "./options.ts";
import { longOrganisationName, organisationName, withRole } from "./organisations.ts";
import type { Random } from "./random.ts";

const REDACTIONS = [
  "[Name redacted]",
  "[Name redacted to protect the family’s identity]",
  "[Name redacted to protect a child’s identity]",
  "[redacted to protect identities]",
  "[Name removed by the publisher]",
];

function named(random: Random, options: GeneratorOptions): GoldAttribution {
  const several = random.chance(0.04);
  const name = several ? severalNames(random) : personName(random);
  const organisation = random.chance(options.longAttribution)
    ? longOrganisationName(random)
    : several || random.chance(0.55)
      ? random.chance(0.08)
        ? withRole(random)
        : organisationName(random)
      : null;
  const text = organisation === null ? name : `${name}, ${organisation}`;
  return { status: "named", text, name, organisation };
}

function redacted(random: Random): GoldAttribution {
  if (random.chance(0.8))
    return { status: "redacted", text: random.pick(REDACTIONS), name: null, organisation: null };
  const organisation = organisationName(random, true);
  return { status: "redacted", text: `[Redacted officer’s name] ${organisation}`, name: null, organisation };
}

function anonymous(random: Random, options: GeneratorOptions): GoldAttribution {
  const phrase = random.chance(0.97) ? options.anonymity : random.pick(ANONYMITY_PHRASES);
  const text = random.chance(0.01) ? `${phrase};` : phrase;
  return { status: "anonymous", text, name: null, organisation: null };
}

/** An attribution of the kind asked for. */
export function makeAttribution(random: Random, options: GeneratorOptions, status: Status): GoldAttribution {
  switch (status) {
    case "named":
      return named(random, options);
    case "redacted":
      return redacted(random);
    case "anonymous":
      return anonymous(random, options);
    case "organisation": {
      const organisation = organisationName(random, true);
      return { status, text: organisation, name: null, organisation };
    }
    case "none":
      return { status, text: null, name: null, organisation: null };
  }
}
