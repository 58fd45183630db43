import { mayStandAbove } from '../../../../../src/modules/access/domain/superior-bodies';
import { AGENCY_KINDS } from '../../../../../src/platform/policy/policy';

describe('bodies above', () => {
  it.each(AGENCY_KINDS)('lets a %s stand above another of its kind', (kind) => {
    expect(mayStandAbove(kind, kind)).toBe(true);
  });

  it('lets a prosecutor’s office review a police unit', () => {
    expect(mayStandAbove('prosecutor-office', 'police-unit')).toBe(true);
  });

  it('never lets a police unit review a prosecutor’s office', () => {
    expect(mayStandAbove('police-unit', 'prosecutor-office')).toBe(false);
  });

  it('never lets two bodies of different kinds stand above each other', () => {
    const both = AGENCY_KINDS.flatMap((one) =>
      AGENCY_KINDS.filter((other) => one !== other && mayStandAbove(one, other) && mayStandAbove(other, one)),
    );
    expect(both).toEqual([]);
  });
});
