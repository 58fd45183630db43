import type { ChildMergeAction, ChildMergeState } from './child-merge.lifecycle';

/** The agencies of a merge, and who asked last. */
export interface MergeParties {
  readonly state: ChildMergeState;
  readonly proposingAgencyId: string;
  readonly answeringAgencyId: string;
  readonly proposedBy: string;
  readonly undoAgencyId: string | null;
  readonly undoProposedBy: string | null;
}

/** The agencies that may act: who asked takes back, the other one answers, either proposes to undo. */
export function agenciesThatMay(action: ChildMergeAction, merge: MergeParties): readonly string[] {
  const both = [merge.proposingAgencyId, merge.answeringAgencyId];
  if (action === 'propose-undoing') return both;
  const asking = isUndoing(merge) ? merge.undoAgencyId : merge.proposingAgencyId;
  if (action === 'withdraw') return both.filter((agency) => agency === asking);
  const others = both.filter((agency) => agency !== asking);
  return others.length > 0 ? others : both;
}

/** Who asked for what is open now. */
export const askedBy = (merge: MergeParties): string =>
  (isUndoing(merge) ? merge.undoProposedBy : null) ?? merge.proposedBy;

const isUndoing = ({ state }: MergeParties): boolean => state === 'undoing-proposed';
