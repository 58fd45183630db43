import {
  actsThatCount,
  isLeftAside,
  routeOf,
} from '../../../../../src/modules/intake/domain/age-of-responsibility';

const act = (ageYoungest: number, minimumAge: number) => ({ ageYoungest, minimumAge });
const [answered, tooYoung, farTooYoung] = [act(15, 14), act(15, 16), act(9, 14)];

describe('The acts that rules look at', () => {
  it('are those that the child answers for, and no other beside them', () => {
    expect(actsThatCount([tooYoung, answered, farTooYoung])).toEqual([answered]);
    expect(isLeftAside(tooYoung, [tooYoung, answered])).toBe(true);
    expect(isLeftAside(answered, [tooYoung, answered])).toBe(false);
    expect(routeOf([tooYoung, answered])).toBe('decision');
  });

  it('are all, where the child was too young for each: then nothing but protection is left', () => {
    expect(actsThatCount([tooYoung, farTooYoung])).toEqual([tooYoung, farTooYoung]);
    expect(isLeftAside(tooYoung, [tooYoung, farTooYoung])).toBe(false);
    expect(routeOf([tooYoung, farTooYoung])).toBe('protection');
  });

  it('are none, where none is told of', () => expect(actsThatCount([])).toEqual([]));
});
