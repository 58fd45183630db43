/** The columns of a table of paper files, in the order of the template; those with a mark may be left out or empty. */
const COLUMNS = {
  paperNumber: 'needed',
  basis: 'needed',
  cameBy: 'needed',
  workBeganOn: 'needed',
  worker: 'needed',
  givenName: 'needed',
  familyName: 'needed',
  patronymic: 'optional',
  birthDateCertainty: 'needed',
  birthDate: 'optional',
  identityNumber: 'optional',
  sex: 'needed',
  district: 'needed',
  disability: 'needed',
  status: 'needed',
  language: 'needed',
  interpreter: 'needed',
  childConsentOn: 'needed',
  representativeKind: 'optional',
  representativeName: 'optional',
  representativeAuthority: 'optional',
  representativeConsentOn: 'optional',
  sameChild: 'optional',
} as const satisfies Record<string, 'needed' | 'optional'>;

export type PaperColumn = keyof typeof COLUMNS;

export const PAPER_COLUMNS = Object.keys(COLUMNS) as readonly PaperColumn[];

export const NEEDED_COLUMNS = PAPER_COLUMNS.filter((column) => COLUMNS[column] === 'needed');

export const isPaperColumn = (name: string): name is PaperColumn => Object.hasOwn(COLUMNS, name);

/** What is wrong with a row: in which column, by which code, and never what stands there. */
export interface RowFault {
  /** Null where it is the row as a whole. */
  readonly column: PaperColumn | null;
  readonly code: string;
}
