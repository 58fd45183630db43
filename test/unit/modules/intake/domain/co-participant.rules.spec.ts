import { firstBroken } from '../../../../../src/kernel/rule';
import { CO_PARTICIPANT_KINDS } from '../../../../../src/modules/intake/domain/co-participant';
import {
  coParticipantRules,
  linkRules,
  unlinkRules,
} from '../../../../../src/modules/intake/domain/co-participant.rules';

const FIELDS = { hasIntake: false, hasCaseNumber: false, hasCount: false };
const OWN = { child: 'hasIntake', adult: 'hasCaseNumber', 'not-met': 'hasCount' } as const;

describe.each(CO_PARTICIPANT_KINDS)('a co-participant who is %s', (kind) => {
  const broken = (facts: object) => firstBroken(coParticipantRules, { kind, ...FIELDS, ...facts })?.code;

  it('is told by its own field', () => expect(broken({ [OWN[kind]]: true })).toBeUndefined());

  it('is not told by nothing', () => expect(broken({})).toBe('intake.co-participant-told-otherwise'));

  it.each(Object.values(OWN).filter((field) => field !== OWN[kind]))('is not told by %s beside', (field) =>
    expect(broken({ [OWN[kind]]: true, [field]: true })).toBe('intake.co-participant-told-otherwise'),
  );
});

describe('two intakes of one event', () => {
  it('are of two children', () => expect(firstBroken(linkRules, { isSameChild: false })).toBeUndefined());

  it('are not of the same child', () =>
    expect(firstBroken(linkRules, { isSameChild: true })?.code).toBe('intake.co-participant-is-the-child'));
});

describe('a link that is taken back', () => {
  const broken = (hasIntake: boolean, hasCaseNumber: boolean) =>
    firstBroken(unlinkRules, { hasIntake, hasCaseNumber })?.code;

  it('is that of a child or of an adult', () =>
    expect([broken(true, false), broken(false, true)]).toEqual([undefined, undefined]));

  it.each([true, false])('is not told by both or neither', (told) =>
    expect(broken(told, told)).toBe('intake.co-participant-told-otherwise'),
  );
});
