import { EFFECTS, type ChangedFiles } from '../domain/rule-preview';
import { safeCount, safeRow } from '../domain/small-cells';
import type { ChangePreviewResponse, PreviewResponse } from './preview.response';

/** The numbers of a preview, as far as they point at nobody. */
export const showPreview = (
  { id, code }: { readonly id: string; readonly code: string },
  compared: number,
  changed: readonly ChangedFiles[],
): PreviewResponse => ({
  ruleId: id,
  code,
  comparedFiles: safeCount(compared),
  changes: EFFECTS.flatMap((from) => EFFECTS.flatMap((to) => showChange(from, to, changed))),
});

function showChange(
  from: ChangedFiles['from'],
  to: ChangedFiles['to'],
  changed: readonly ChangedFiles[],
): ChangePreviewResponse[] {
  const counts = changed
    .filter((one) => one.from === from && one.to === to)
    .map(({ district, files }) => ({ key: district, count: files }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  if (counts.length === 0) return [];
  const { sum, cells } = safeRow(counts);
  return [
    { from, to, files: sum, districts: cells.map(({ key, shown }) => ({ district: key, files: shown })) },
  ];
}
