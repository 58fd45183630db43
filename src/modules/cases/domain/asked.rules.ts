import { firstBroken, type Rule } from '../../../kernel/rule';

/** Who has asked for what another decides on; null where nobody waits for a decision. */
export interface AskedFor {
  readonly returnAskedBy: string | null;
  readonly reopeningAskedBy: string | null;
}

interface AskedFacts {
  readonly askedBy: string | null;
  readonly accountId: string;
}

/** The codes are those with which the act itself is refused. */
const rule = (code: string, holds: (facts: AskedFacts) => boolean): Rule<AskedFacts> => ({
  ...{ code, citation: 'BR 6.2–6.3, 20.1', holds },
});

const nobodyAsked = (code: string) => rule(code, ({ askedBy }) => askedBy === null);
const somebodyAsked = (code: string) => rule(code, ({ askedBy }) => askedBy !== null);
const byAnother = (code: string) => rule(code, ({ askedBy, accountId }) => askedBy !== accountId);
const byOneself = (code: string) => rule(code, ({ askedBy, accountId }) => askedBy === accountId);

const RETURN_ASKED = somebodyAsked('closure.return-not-asked');
const RETURN_OF_ANOTHER = byAnother('closure.return-decided-by-the-same-person');

const OF_RETURN: Readonly<Record<string, readonly Rule<AskedFacts>[]>> = {
  'ask-to-return': [nobodyAsked('closure.return-asked-already')],
  'withdraw-return': [RETURN_ASKED, byOneself('closure.return-asked-by-another')],
  'return-to-authority': [RETURN_ASKED, RETURN_OF_ANOTHER],
  'decline-return': [RETURN_ASKED, RETURN_OF_ANOTHER],
};

const REOPENING_ASKED = somebodyAsked('closure.reopening-not-asked');

const OF_REOPENING: Readonly<Record<string, readonly Rule<AskedFacts>[]>> = {
  'ask-to-reopen': [nobodyAsked('closure.reopening-asked-already')],
  reopen: [REOPENING_ASKED, byAnother('case.reopened-by-the-same-person')],
  'decline-reopening': [REOPENING_ASKED],
  finalise: [nobodyAsked('closure.reopening-not-answered')],
};

/** Why an act that somebody has to ask for is closed to a person, by code; undefined where it is not (BR 6.2). */
export function whyNotAsked(act: string, asked: AskedFor, accountId: string): string | undefined {
  const { returnAskedBy, reopeningAskedBy } = asked;
  return (
    firstBroken(OF_RETURN[act] ?? [], { askedBy: returnAskedBy, accountId }) ??
    firstBroken(OF_REOPENING[act] ?? [], { askedBy: reopeningAskedBy, accountId })
  )?.code;
}
