import { faultOfChoice } from '../../../../../src/modules/access/security/password-choice';
import { DEMONSTRATION_PASSWORD } from '../../../../../src/demonstration/demonstration-accounts';

describe('choosing a password', () => {
  const known = { signInName: 'inspector.one@unit.example', present: 'the old one that I had' };

  it.each([
    ['eleven char', 'password.too-short'],
    ['the old one that I had', 'password.same-as-before'],
    ['Inspector.One@Unit.Example', 'password.is-sign-in-name'],
    ['inspector one unit example', 'password.is-sign-in-name'],
    ['Password-1234', 'password.too-common'],
    ['qwerty qwerty', 'password.too-common'],
    ['aaaaaaaaaaaaaaaa', 'password.too-common'],
    ['121212121212', 'password.too-common'],
    [DEMONSTRATION_PASSWORD, 'password.too-common'],
  ])('refuses %j: %s', (chosen, fault) => {
    expect(faultOfChoice(chosen, known)).toBe(fault);
  });

  it.each(['seven geese over the bridge', 'x7!Qk-lentil.Roof', 'çay süzülür hər səhər'])(
    'takes %j',
    (chosen) => {
      expect(faultOfChoice(chosen, known)).toBeUndefined();
    },
  );
});
