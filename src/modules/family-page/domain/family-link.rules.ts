import type { Rule } from '../../../kernel/rule';

/** For whom a page is. */
export const PAGE_READERS = ['child', 'representative'] as const;
export type PageReader = (typeof PAGE_READERS)[number];

/** What decides whether a link may be made. */
export interface FamilyLinkFacts {
  readonly isInDelivery: boolean;
  readonly reader: PageReader;
  /** Whether the child is of age; of doubt it has the benefit. */
  readonly isOfAge: boolean;
}

const theCentreWorksWithTheChild: Rule<FamilyLinkFacts> = {
  code: 'family-link.case-not-in-delivery',
  citation: 'GC24 §18(e); CRC 16',
  holds: ({ isInDelivery }) => isInDelivery,
};

/** Who is of age tells the family what they want. */
const whoIsOfAgeReadsAlone: Rule<FamilyLinkFacts> = {
  code: 'family-link.child-is-of-age',
  citation: 'CRC 1, 16',
  holds: ({ reader, isOfAge }) => reader === 'child' || !isOfAge,
};

/** Whether a link may be made. */
export const familyLinkRules: readonly Rule<FamilyLinkFacts>[] = [
  theCentreWorksWithTheChild,
  whoIsOfAgeReadsAlone,
];
