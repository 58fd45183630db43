/** What the log of a time in custody says of one kind of entry. */
export interface LogKind {
  /** The reference list that `code` stands in; null when the kind has no code. */
  readonly list: CodedList | null;
  /** Whether it must be told in words. */
  readonly inWords: boolean;
  /** Whether it only comes with an action of the lifecycle, and may else only be put right. */
  readonly byAction: boolean;
}

export type CodedList =
  | 'custody-places'
  | 'custody-grounds'
  | 'custody-separations'
  | 'injury-findings'
  | 'force-kinds'
  | 'search-reasons'
  | 'release-recipients'
  | 'judge-decisions';

const action = (list: CodedList | null): LogKind => ({ list, inWords: false, byAction: true });
const coded = (list: CodedList, inWords = false): LogKind => ({ list, inWords, byAction: false });
const plain = (inWords = false): LogKind => ({ list: null, inWords, byAction: false });

/** Everything that is kept of a time in custody (CRC 37(c); BR 10.3, 13; GC24 §85–95). */
export const CUSTODY_LOG = {
  started: action('custody-places'),
  ground: coded('custody-grounds', true),
  separation: coded('custody-separations'),
  'medical-check': plain(true),
  injuries: coded('injury-findings'),
  force: coded('force-kinds', true),
  search: coded('search-reasons'),
  food: plain(),
  rest: plain(),
  'consulate-contact': plain(),
  'family-visit': plain(),
  'family-call': plain(),
  'lawyer-visit': plain(),
  'brought-before-judge': action(null),
  released: action('release-recipients'),
  remanded: action('judge-decisions'),
  freed: coded('release-recipients'),
} as const satisfies Record<string, LogKind>;

export type CustodyEntryKind = keyof typeof CUSTODY_LOG;

export const CUSTODY_ENTRY_KINDS = Object.keys(CUSTODY_LOG) as CustodyEntryKind[];

/** The kinds that an entry of its own may have. */
export const logKind = (kind: CustodyEntryKind): LogKind => CUSTODY_LOG[kind];

/**
 * Whether an entry may be told by itself. A start, an end and a judge come with their actions; a judge who was forgotten
 * is told when the action is over, because the time in custody has ended.
 */
export const standsAlone = (kind: CustodyEntryKind, endedAt: Date | null): boolean =>
  !logKind(kind).byAction || (kind === 'brought-before-judge' && endedAt !== null);
