import type { CustodyAction } from '../domain/custody.lifecycle';
import type {
  BringBeforeJudgeRequest,
  EndedRequest,
  ReleaseRequest,
  RemandRequest,
} from '../http/custody-end.requests';
import { misplaced, type ToldEntry } from './log-custody';

/** A move of a time in custody, with the entry of its log that tells of it. */
export interface ToldMove {
  readonly action: CustodyAction;
  readonly told: ToldEntry;
}

export const toldRelease = (request: ReleaseRequest): ToldMove => ({
  action: 'release',
  told: {
    ...{ kind: 'released', happenedAt: new Date(request.releasedAt), code: request.releasedTo },
    ...{ representativeId: request.representativeId, request, pointer: '/releasedTo' },
  },
});

export const toldJudge = (request: BringBeforeJudgeRequest): ToldMove => ({
  action: 'bring-before-judge',
  told: { kind: 'brought-before-judge', happenedAt: new Date(request.broughtAt), request },
});

export const toldRemand = (request: RemandRequest): ToldMove => ({
  action: 'remand',
  told: {
    ...{ kind: 'remanded', happenedAt: new Date(request.decidedAt), code: request.decision },
    ...{ request, pointer: '/decision' },
  },
});

/**
 * The moves of a time in custody that is told with its end, in their order. What does not say itself why it is told late
 * is late for the reason of the whole.
 */
export function toldEnd(ended: EndedRequest, backDatingReason: string | undefined): ToldMove[] {
  const { broughtBeforeJudge, released, remanded } = ended;
  if (!released && !remanded) throw misplaced('/ended/released', 'required');
  if (released && remanded) throw misplaced('/ended/remanded', 'not-of-this-kind');
  const within = (place: string, { action, told }: ToldMove): ToldMove => {
    const late = told.request.backDatingReason ?? backDatingReason;
    const request = { ...told.request, backDatingReason: late };
    return { action, told: { ...told, request, within: `/ended/${place}` } };
  };
  return [
    ...(broughtBeforeJudge ? [within('broughtBeforeJudge', toldJudge(broughtBeforeJudge))] : []),
    ...(released ? [within('released', toldRelease(released))] : []),
    ...(remanded ? [within('remanded', toldRemand(remanded))] : []),
  ];
}
