import type { FieldFault } from '../../../kernel/domain-error';
import type { ConditionLimitsRequest } from '../http/condition-limits.requests';

/** What does not fit together in limits; pointers begin at them. */
export function limitFaults(limits: ConditionLimitsRequest): FieldFault[] {
  const { weekdays, from, until, places, placeWords, fromOn, untilOn } = limits;
  const isOut = (on: string | undefined) =>
    on !== undefined && ((fromOn !== undefined && on < fromOn) || (untilOn !== undefined && on > untilOn));
  const exceptions = (limits.exceptions ?? []).flatMap(({ on }, at) =>
    isOut(on) ? [fault(`/exceptions/${at}/on`, 'outside-the-days')] : [],
  );
  return [
    ...((from === undefined) === (until === undefined) ? [] : [fault('/until', 'not-without-the-other')]),
    ...(from !== undefined && from === until ? [fault('/until', 'same-as-beginning')] : []),
    ...(weekdays !== undefined && from === undefined && places === undefined
      ? [fault('/weekdays', 'not-without-the-other')]
      : []),
    ...(placeWords !== undefined && places === undefined
      ? [fault('/placeWords', 'not-without-the-other')]
      : []),
    ...(fromOn !== undefined && untilOn !== undefined && untilOn < fromOn
      ? [fault('/untilOn', 'before-beginning')]
      : []),
    ...exceptions,
  ];
}

const fault = (pointer: string, code: string): FieldFault => ({ pointer, code });
