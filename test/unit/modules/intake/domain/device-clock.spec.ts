import { isDeviceClockAhead } from '../../../../../src/modules/intake/domain/device-clock';

describe('The clock of a device', () => {
  const recorded = new Date('2026-11-10T10:00:00Z');
  const device = (time: string) => isDeviceClockAhead(new Date(time), recorded);

  it('is ahead when it tells more than ten minutes that have not come', () => {
    expect(device('2026-11-10T10:10:00.001Z')).toBe(true);
    expect(device('2199-01-01T00:00:00Z')).toBe(true);
  });

  it('is not ahead up to ten minutes, nor when it is behind, nor when nothing was told', () => {
    expect(device('2026-11-10T10:10:00Z')).toBe(false);
    expect(device('2020-01-01T00:00:00Z')).toBe(false);
    expect(isDeviceClockAhead(null, recorded)).toBe(false);
  });
});
