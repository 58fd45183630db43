import { firstBroken } from '../../../../../src/kernel/rule';
import { talkRules } from '../../../../../src/modules/monitoring/domain/supervision-talk.rules';

describe('a talk about the work', () => {
  const now = new Date('2026-06-01T10:00:00Z');
  const whyNot = (workerId: string, heldAt: string) =>
    firstBroken(talkRules, { supervisorId: 'one', workerId, heldAt: new Date(heldAt), now })?.code;

  it('is held with somebody else, and before it is written down', () => {
    expect(whyNot('other', '2026-06-01T10:00:00Z')).toBeUndefined();
    expect(whyNot('one', '2026-06-01T10:00:00Z')).toBe('supervision-talk.with-oneself');
    expect(whyNot('other', '2026-06-01T10:00:01Z')).toBe('supervision-talk.in-the-future');
  });
});
