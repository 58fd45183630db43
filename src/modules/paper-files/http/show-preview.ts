import type { LookedAtRow } from '../domain/paper-file';
import type { PaperFilePreviewResponse } from './case-import.response';

/** What would become of each row: columns, codes and public numbers, and nothing that stands in a cell. */
export const showPreview = ({
  digest,
  rows,
}: {
  readonly digest: string;
  readonly rows: readonly LookedAtRow[];
}): PaperFilePreviewResponse => ({
  digest,
  rows: rows.map(({ line, faults, alike, alreadyBroughtIn }) => ({
    line,
    faults: faults.map(({ column, code }) => ({ column, code })),
    alike: [...alike],
    alreadyBroughtIn,
  })),
});
