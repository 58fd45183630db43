import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a content may become the next edition of a paper. */
export interface UploadFacts {
  readonly size: number;
  /** As it was declared. */
  readonly declared: string;
  /** As its first bytes say; null when they say nothing known. */
  readonly found: string | null;
}

const KEEPING = 'record keeping: BR 21.1';

const somethingIsInIt: Rule<UploadFacts> = {
  code: 'document.content-empty',
  citation: KEEPING,
  holds: ({ size }) => size > 0,
};

/** What pretends to be a picture and is something else is meant to harm who opens it. */
const itIsWhatItSays: Rule<UploadFacts> = {
  code: 'document.content-is-something-else',
  citation: KEEPING,
  holds: ({ declared, found }) => declared === found,
};

export const uploadRules: readonly Rule<UploadFacts>[] = [somethingIsInIt, itIsWhatItSays];

/** What decides whether a paper may be described so. */
export interface DescriptionFacts {
  readonly datedOn: LocalDate;
  readonly today: LocalDate;
  readonly subjectKind: string;
  /** What a paper of this kind may be about; null when anything. */
  readonly about: readonly string[] | null;
  /** Whose papers of this kind are alone; null when of all but the defence. */
  readonly from: string | null;
  /** On whose side who describes it stands; null for who decides, works with the child or has met it. */
  readonly side: 'defence' | null;
}

const itWasWrittenAlready: Rule<DescriptionFacts> = {
  code: 'document.dated-in-the-future',
  citation: KEEPING,
  holds: ({ datedOn, today }) => datedOn <= today,
};

/** The paper of an admission stands beside no other than its referral (GC24 §18(a)). */
const itBelongsThere: Rule<DescriptionFacts> = {
  code: 'document.kind-not-of-this-subject',
  citation: 'need to know: BR 8, 21; GC24 §18(a), 66–71',
  holds: ({ about, subjectKind }) => about === null || about.includes(subjectKind),
};

/** The defence speaks for itself, and nobody in its name; the papers of the others it leaves to them. */
const itSpeaksForWhoWritesIt: Rule<DescriptionFacts> = {
  code: 'document.kind-of-another-side',
  citation: 'CRC 40(2)(b)(ii); GC24 §49',
  holds: ({ from, side }) => from === side,
};

export const descriptionRules: readonly Rule<DescriptionFacts>[] = [
  itWasWrittenAlready,
  itBelongsThere,
  itSpeaksForWhoWritesIt,
];
