import { firstBroken } from '../../../../../src/kernel/rule';
import {
  blameRules,
  NOT_REPAIRED,
  ordersRepair,
  type BlameFacts,
} from '../../../../../src/modules/sentencing/domain/blame.rules';

describe('That the harm was not repaired', () => {
  const LEFT: BlameFacts = { ground: NOT_REPAIRED, isOrdered: false, isLeftWithoutFault: true };
  const whyNot = (changes: Partial<BlameFacts> = {}) =>
    firstBroken(blameRules, { ...LEFT, ...changes })?.code;

  it('is no breach where nobody can blame the child for it', () =>
    expect(whyNot()).toBe('order.not-repaired-without-fault'));

  it.each<[string, Partial<BlameFacts>]>([
    ['where something is its fault, or nothing was agreed to', { isLeftWithoutFault: false }],
    ['where the order itself asks for it', { isOrdered: true }],
    ['where something else was not kept', { ground: 'missed-reporting' }],
  ])('may be named %s', (_, changes) => expect(whyNot(changes)).toBeUndefined());
});

describe('An order', () => {
  const measures = [{ measure: 'supervision' }];
  const conditions = [{ kind: 'go-to-school' }];

  it.each([
    ['by a measure', { measures: [...measures, { measure: 'repair-damage' }], conditions }, true],
    ['by a condition', { measures, conditions: [...conditions, { kind: 'repair-harm' }] }, true],
    ['not by anything else', { measures, conditions }, false],
  ])('asks that the harm is repaired %s', (_, ordered, expected) =>
    expect(ordersRepair(ordered)).toBe(expected),
  );
});
