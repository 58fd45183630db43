import { firstBroken } from '../../../../../src/kernel/rule';
import { isPartyTo } from '../../../../../src/modules/protection/domain/handover-parties';
import { answeringRules, handingRules } from '../../../../../src/modules/protection/domain/handover.rules';

const answered = (nextContactOn: string | null) =>
  firstBroken(answeringRules, { today: '2026-05-04', nextContactOn })?.code;

describe('a child', () => {
  it('is handed over', () => expect(firstBroken(handingRules, { isOpen: false })).toBeUndefined());

  it('is handed to the same social service once at a time', () =>
    expect(firstBroken(handingRules, { isOpen: true })?.code).toBe('handover.open-already'));

  it.each([null, '2026-05-04', '2026-05-05'])('may be seen next on %s', (day) =>
    expect(answered(day)).toBeUndefined(),
  );

  it('is not seen next on a day gone by', () =>
    expect(answered('2026-05-03')).toBe('handover.next-contact-in-the-past'));
});

describe('each side', () => {
  const handover = { senderAgencyId: 'police', addressedAgencyId: 'service' };

  it.each(['acknowledge', 'return', 'answer', 'close'] as const)('%s is for the social service', (action) => {
    expect(isPartyTo(handover, action, 'service')).toBe(true);
    expect(isPartyTo(handover, action, 'police')).toBe(false);
  });

  it('the sender alone takes it back', () => {
    expect(isPartyTo(handover, 'withdraw', 'police')).toBe(true);
    expect(isPartyTo(handover, 'withdraw', 'service')).toBe(false);
  });
});
