import type { Spoken } from '../../../platform/print/spoken';
import type { RestorativeState } from './restorative.lifecycle';

/** What became of a process, for who sees to the order beside which it was. */
export interface RestorativeOutcome {
  readonly state: RestorativeState;
  readonly agreedAt: Date | null;
  /** Whether something was left undone, and whether the child is to blame for it. */
  readonly isLeft: boolean;
  readonly isBlamed: boolean;
}

/** Something was left undone, and the child is to blame for none of it (ECOSOC 2002/12 §16–17). */
export const isLeftWithoutFault = (all: readonly RestorativeOutcome[]): boolean =>
  all.some(({ isLeft }) => isLeft) && !all.some(({ isBlamed }) => isBlamed);

export const OUTCOME_LABEL: Spoken = {
  az: 'Zərərçəkmişlə barışıq prosesi',
  en: 'Restorative process',
  ru: 'Восстановительная процедура',
};

const GOES_ON: Spoken = { az: 'davam edir', en: 'goes on', ru: 'продолжается' };
const AGREED: Spoken = {
  az: 'razılıq əldə edilib, icra olunur',
  en: 'agreed to, and being carried out',
  ru: 'соглашение достигнуто и исполняется',
};
const FULFILLED: Spoken = {
  az: 'razılıq yerinə yetirilib',
  en: 'what was agreed to is done',
  ru: 'соглашение исполнено',
};
const WITHOUT_FAULT: Spoken = {
  az: 'uşağın təqsiri olmadan başa çatıb; ona qarşı istifadə olunmur',
  en: 'ended without fault of the child; it does not count against the child',
  ru: 'завершена не по вине ребёнка; не может быть обращено против него',
};
const NOT_FULFILLED: Spoken = {
  az: 'razılıq yerinə yetirilməyib',
  en: 'what was agreed to was not done',
  ru: 'соглашение не исполнено',
};

const SAID: Readonly<Record<Exclude<RestorativeState, 'ended'>, Spoken>> = {
  prepared: GOES_ON,
  met: GOES_ON,
  agreed: AGREED,
  fulfilled: FULFILLED,
};

/** How a court is told of it: never who was harmed, or why those did not take part. */
export function saidOfOutcome({ state, isBlamed }: RestorativeOutcome): Spoken {
  if (state !== 'ended') return SAID[state];
  return isBlamed ? NOT_FULFILLED : WITHOUT_FAULT;
}
