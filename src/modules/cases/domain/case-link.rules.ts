import type { Rule } from '../../../kernel/rule';

/** Who speaks with the family of two children. */
export interface ContactFacts {
  readonly hasContact: boolean;
  /** Whether children linked so have one family. */
  readonly isOfOneFamily: boolean;
  /** Whether the contact is on one of the two teams now. */
  readonly isOnATeam: boolean;
}

/** What decides whether two cases may be linked. */
export interface LinkFacts extends ContactFacts {
  readonly isOneChild: boolean;
  /** Whether the link says that of one child more than one thing goes on. */
  readonly isForOneChild: boolean;
  readonly isAlready: boolean;
  readonly isClosed: boolean;
}

const theyAreTwo: Rule<LinkFacts> = {
  code: 'case-link.one-child',
  citation: 'record keeping: BR 21.1',
  holds: ({ isOneChild, isForOneChild }) => !isOneChild || isForOneChild,
};

const theyAreOne: Rule<LinkFacts> = {
  code: 'case-link.two-children',
  citation: 'GC24 §66–71',
  holds: ({ isOneChild, isForOneChild }) => isOneChild || !isForOneChild,
};

const theWorkGoesOn: Rule<LinkFacts> = {
  code: 'case-link.case-closed',
  citation: 'GC24 §66–71',
  holds: ({ isClosed }) => !isClosed,
};

const nobodyLinkedThemSo: Rule<LinkFacts> = {
  code: 'case-link.already',
  citation: 'record keeping: BR 21.1',
  holds: ({ isAlready }) => !isAlready,
};

const onlyAFamilyHasAContact: Rule<ContactFacts> = {
  code: 'case-link.no-family-in-common',
  citation: 'CRC 16; GC24 §66–71',
  holds: ({ hasContact, isOfOneFamily }) => !hasContact || isOfOneFamily,
};

const theContactWorksWithOneOfThem: Rule<ContactFacts> = {
  code: 'case-link.contact-on-no-team',
  citation: 'BR 6.2; CRC 16',
  holds: ({ hasContact, isOnATeam }) => !hasContact || isOnATeam,
};

/** Whether somebody may be named who speaks with the family: siblings have one contact and separate files. */
export const contactRules: readonly Rule<ContactFacts>[] = [
  onlyAFamilyHasAContact,
  theContactWorksWithOneOfThem,
];

/** Whether two cases of a centre may be linked. */
export const linkRules: readonly Rule<LinkFacts>[] = [
  theyAreTwo,
  theyAreOne,
  theWorkGoesOn,
  nobodyLinkedThemSo,
  onlyAFamilyHasAContact,
  theContactWorksWithOneOfThem,
];
