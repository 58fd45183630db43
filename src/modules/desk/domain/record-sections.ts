import { DateTime } from 'luxon';
import type { RecordShown } from '../../due-process';
import type { IntakeShown } from '../../intake';
import type { RECORD_WORDS } from './record-words';

/** One part of the printed record. */
export interface Section {
  readonly heading: string;
  readonly facts?: readonly (readonly [label: string, value: string | null])[];
  readonly lines?: readonly string[];
}

/** The lists whose codes stand in the record. */
export const READABLE_LISTS = [
  'back-dating-reasons',
  'custody-error-reasons',
  'districts',
  'interview-places',
  'interview-recordings',
  'lawyer-kinds',
  'notification-methods',
  'notification-recipients',
  'notification-results',
  'offences',
  'presence-roles',
  'referral-sources',
  'rights',
  'understanding-checks',
  'withholding-reasons',
  'intake-decision-reasons',
  'wrong-intake-reasons',
] as const;
export type ReadableList = (typeof READABLE_LISTS)[number];

/** What the sections are made of. */
export interface RecordMaterial {
  readonly intake: IntakeShown;
  readonly record: RecordShown;
  readonly say: (list: ReadableList, code: string) => string;
  readonly words: Readonly<Record<keyof typeof RECORD_WORDS, string>>;
  readonly zone: string;
}

type Line = (material: RecordMaterial) => string[];

/** The sections of the record in the order in which things happen; never a name of the child, never an admission. */
export function sectionsOf(material: RecordMaterial): Section[] {
  const { words } = material;
  const lines = (heading: string, of: Line): Section => ({
    heading,
    lines: orGap(of(material), words.notTold),
  });
  return [
    ...inErrorSection(material),
    { heading: words.child, facts: childFacts(material) },
    { heading: words.encounter, facts: encounterFacts(material) },
    lines(words.acts, actLines),
    lines(words.told, toldLines),
    lines(words.rights, rightsLines),
    lines(words.legalHelp, helpLines),
    lines(words.custody, custodyLines),
    lines(words.interviews, interviewLines),
    lines(words.decision, decisionLines),
    { heading: words.gaps, lines: orGap(gapLines(material), words.noGaps) },
  ];
}

const orGap = (lines: readonly string[], gap: string): readonly string[] =>
  lines.length > 0 ? lines : [gap];

/** Above all else, so that nobody reads on and believes it. */
function inErrorSection({ intake: { inError }, say, words, zone }: RecordMaterial): Section[] {
  if (!inError) return [];
  return [
    {
      heading: words.inError,
      facts: [
        [words.reason, say('wrong-intake-reasons', inError.reasonCode)],
        [words.markedAt, localTime(inError.markedAt, zone)],
        [words.note, inError.note],
      ],
    },
  ];
}

const childFacts = ({ intake: { child }, words }: RecordMaterial): Section['facts'] => [
  [words.number, child.number],
  [words.child, child.initials],
];

function encounterFacts({ intake, say, words, zone }: RecordMaterial): Section['facts'] {
  const late = intake.backDatingReason;
  return [
    [words.source, say('referral-sources', intake.source)],
    [words.metAt, localTime(intake.metAt, zone)],
    [words.district, say('districts', intake.metDistrict)],
    [words.place, intake.metPlace],
    [words.apprehendedAt, intake.apprehendedAt && localTime(intake.apprehendedAt, zone)],
    [words.lateBecause, late && say('back-dating-reasons', late)],
  ];
}

const actLines: Line = ({ intake, say, words }) =>
  intake.acts
    .filter(({ inErrorReason }) => inErrorReason === null)
    .map(({ offence, committedOn, committedAt, ageYoungest, ageOldest }) => {
      const age =
        ageOldest === null || ageOldest === ageYoungest ? ageYoungest : `${ageYoungest}–${ageOldest}`;
      const what = offence === null ? words.notTold : say('offences', offence);
      return `${what}, ${[dayOf(committedOn), committedAt].filter(Boolean).join(' ')}, ${words.age}: ${age}`;
    });

const toldLines: Line = ({ record, say, words, zone }) =>
  record.notifications.filter(isCurrent).map(({ recipient, attempts, withheldReason }) => {
    const told = attempts
      .filter(isCurrent)
      .map(
        ({ attemptedAt, method, result }) =>
          `${localTime(attemptedAt, zone)} ${say('notification-methods', method)}: ${say('notification-results', result)}`,
      );
    const withheld = withheldReason && `${words.withheld}: ${say('withholding-reasons', withheldReason)}`;
    const all = [...told, ...(withheld ? [withheld] : [])];
    return `${say('notification-recipients', recipient)}: ${all.join('; ') || words.notTold}`;
  });

const rightsLines: Line = ({ record, say, zone }) =>
  record.rights
    .filter(isCurrent)
    .map(
      ({ explainedAt, rights, understanding }) =>
        `${localTime(explainedAt, zone)}: ${rights.map((code) => say('rights', code)).join('; ')} (${say('understanding-checks', understanding)})`,
    );

const helpLines: Line = ({ record, say, words, zone }) =>
  record.legalHelp
    .filter(isCurrent)
    .map(
      ({ step, happenedAt, lawyerKind }) =>
        `${localTime(happenedAt, zone)}: ${words[step]}${lawyerKind ? ` (${say('lawyer-kinds', lawyerKind)})` : ''}`,
    );

/** A time in custody that was taken back is printed too, and says so: a sheet without it would hide it. */
const custodyLines: Line = ({ record, say, words, zone }) =>
  record.custody.map(({ startedAt, endedAt, correctedAt, correctionReason }) => {
    const held = `${words.from} ${localTime(startedAt, zone)}, ${words.until} ${endedAt ? localTime(endedAt, zone) : '—'}`;
    if (correctedAt === null) return held;
    const reason = say('custody-error-reasons', correctionReason ?? '');
    return `${held} (${words.takenBack} ${localTime(correctedAt, zone)}: ${reason})`;
  });

const interviewLines: Line = ({ record, say, words, zone }) =>
  record.interviews.filter(isCurrent).map(({ beganAt, endedAt, place, recording, present }) => {
    const who = present.map(({ role }) => say('presence-roles', role)).join(', ');
    const where = `${say('interview-places', place)}, ${say('interview-recordings', recording)}`;
    return `${words.from} ${localTime(beganAt, zone)}, ${words.until} ${localTime(endedAt, zone)}: ${where}; ${who}`;
  });

const decisionLines: Line = ({ intake, say, zone }) =>
  intake.decisions
    .slice(-1)
    .map(
      ({ decidedAt, reasonCode, reasons }) =>
        `${localTime(decidedAt, zone)}: ${say('intake-decision-reasons', reasonCode)}. ${reasons ?? ''}`,
    );

const gapLines: Line = ({ record }) =>
  record.gaps.map(({ sentence, citation }) => `${sentence} (${citation})`);

const isCurrent = ({ correctedAt }: { readonly correctedAt: string | null }): boolean => correctedAt === null;

const localTime = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone }).toFormat('dd.MM.yyyy HH:mm');

const dayOf = (day: string): string => DateTime.fromISO(day).toFormat('dd.MM.yyyy');
