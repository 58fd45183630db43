import {
  objectionsAreAnswered,
  victimsWereHeard,
} from '../../../../../src/modules/referrals/domain/victim.rules';
import { holds, request } from './referral-examples';

const HEARD = { isHeardOrSaidWhyNot: true, isAnswered: true };
const OBJECTS = { isHeardOrSaidWhyNot: true, isAnswered: false };

describe('An offer', () => {
  it('waits until every victim is heard, or it is said why not', () => {
    expect(holds(victimsWereHeard)).toBe(true);
    expect(holds(victimsWereHeard, { victims: [HEARD, OBJECTS] })).toBe(true);
    expect(holds(victimsWereHeard, { victims: [HEARD, { ...HEARD, isHeardOrSaidWhyNot: false }] })).toBe(
      false,
    );
  });

  it('waits until every objection is answered, and for no other answer than one', () => {
    expect(holds(objectionsAreAnswered)).toBe(true);
    expect(holds(objectionsAreAnswered, { victims: [HEARD, OBJECTS] })).toBe(false);
    expect(
      holds(objectionsAreAnswered, { victims: [OBJECTS], ...request({ answersObjections: false }) }),
    ).toBe(false);
  });

  it('may answer the objections in its own reasons', () =>
    expect(
      holds(objectionsAreAnswered, { victims: [OBJECTS], ...request({ answersObjections: true }) }),
    ).toBe(true));
});
