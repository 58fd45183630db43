import { Reflector } from '@nestjs/core';
import type { ExecutionContext } from '@nestjs/common';
import { delay, firstValueFrom, mergeMap, of, throwError, timer, type Observable } from 'rxjs';
import { EvenTime, EvenTimeInterceptor } from '../../../../src/platform/http/even-time.interceptor';

class Routes {
  @EvenTime()
  hidden(): void {
    // Only what is written on it counts.
  }

  open(): void {
    // Only what is written on it counts.
  }
}

describe('An answer that does not tell how long it took', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const contextOf = (route: keyof Routes) =>
    ({ getHandler: () => Reflect.get(Routes.prototype, route) }) as unknown as ExecutionContext;
  /** After how many milliseconds there is an answer. */
  const told = async (handle: () => Observable<unknown>, route: keyof Routes = 'hidden') => {
    const begun = performance.now();
    const answer = new EvenTimeInterceptor(new Reflector()).intercept(contextOf(route), { handle });
    const after = firstValueFrom(answer).then(
      (value) => [value, performance.now() - begun],
      (error: unknown) => [String(error), performance.now() - begun],
    );
    await jest.runAllTimersAsync();
    return after;
  };
  const taking = (milliseconds: number) => () => of('done').pipe(delay(milliseconds));

  it.each([
    [3, 100],
    [40, 100],
    [99, 100],
    [101, 200],
  ])('comes, where the work took %s ms, after %s', async (work, after) => {
    expect(await told(taking(work))).toEqual(['done', after]);
  });

  it('is the same for an error', async () => {
    const failing = () => timer(7).pipe(mergeMap(() => throwError(() => new Error('refused'))));
    expect(await told(failing)).toEqual(['Error: refused', 100]);
  });

  it('holds up no other route', async () => {
    expect(await told(taking(3), 'open')).toEqual(['done', 3]);
  });
});
