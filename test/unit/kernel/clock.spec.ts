import { Clock, SystemClock } from '../../../src/kernel/clock';

describe('the clock of the server', () => {
  it('is a clock', () => expect(new SystemClock()).toBeInstanceOf(Clock));

  it('tells the present instant', () => {
    const before = Date.now();
    const told = new SystemClock().now().getTime();
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });
});
