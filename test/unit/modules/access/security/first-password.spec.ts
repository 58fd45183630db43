import { firstPassword } from '../../../../../src/modules/access/security/first-password';

describe('a first password', () => {
  it('has four groups of letters and digits that nobody confuses', () => {
    expect(firstPassword()).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$/);
  });

  it('is another one each time', () => {
    const many = Array.from({ length: 200 }, firstPassword);
    expect(new Set(many).size).toBe(200);
  });
});
