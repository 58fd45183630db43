import type { FileOfChild } from '../../children';

/** The files about which a child speaks of a case: what was said of the case goes before what was said of its referral. */
export const filesOfCase = ({
  id,
  referralId,
}: {
  readonly id: string;
  readonly referralId: string | null;
}): readonly [FileOfChild, ...FileOfChild[]] => [
  { kind: 'case', id },
  ...(referralId === null ? [] : [{ kind: 'referral', id: referralId } as const]),
];
