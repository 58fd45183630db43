import { RouteDirectory } from '../../../../src/platform/http/route-directory';

describe('the directory of routes', () => {
  const routes = new RouteDirectory();
  routes.add({ method: 'POST', path: '/v1/referrals' });
  routes.add({ method: 'GET', path: '/v1/referrals' });
  routes.add({ method: 'GET', path: '/v1/referrals/:id' });
  routes.add({ method: 'POST', path: '/v1/referrals/:id/accept' });

  it.each([
    ['/v1/referrals', ['GET', 'POST']],
    ['/v1/referrals?limit=1', ['GET', 'POST']],
    ['/v1/referrals/7', ['GET']],
    ['/v1/referrals/7/accept', ['POST']],
    ['/v1/referrals/7/8', []],
    ['/v1/referral', []],
    ['/v1/referrals/', []],
    ['/v1xreferrals', []],
  ])('knows the methods at %s', (url, methods) => expect(routes.methodsAt(url)).toEqual(methods));

  it('lists each route as it was declared', () =>
    expect(routes.all.map(({ path }) => path)).toContain('/v1/referrals/:id/accept'));
});
