import { freePlacesOf } from '../../../../../src/modules/eligibility/domain/free-places';
import { toldFacts } from '../../../../../src/modules/eligibility/domain/told-facts';

describe('facts that are told', () => {
  it('are told by place, in an order of their own', () => {
    expect(toldFacts({ b: { d: null, c: true }, a: [1, 'x'] })).toEqual([
      { fact: '/a/0', value: '1' },
      { fact: '/a/1', value: 'x' },
      { fact: '/b/c', value: 'true' },
      { fact: '/b/d', value: null },
    ]);
  });

  it('keep the order of a list beyond ten', () => {
    const places = toldFacts(Array.from({ length: 12 }, (_, n) => n)).map(({ value }) => value);
    expect(places).toEqual(Array.from({ length: 12 }, (_, n) => String(n)));
  });
});

describe('the free places of a centre', () => {
  const agency = { id: 'centre', capacity: 10 };

  it.each([
    [4, 6],
    [10, 0],
    [12, 0],
    [null, null],
  ])('with %s children whom it helps are %s', (running, free) => {
    expect(freePlacesOf(agency, running).free).toBe(free);
  });

  it('are not known without a capacity', () => {
    expect(freePlacesOf({ id: 'centre', capacity: null }, 3).free).toBeNull();
  });
});
