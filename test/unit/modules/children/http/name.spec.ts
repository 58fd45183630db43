import { NAME } from '../../../../../src/modules/children/http/identity.requests';

describe('A name', () => {
  it.each(['Əli', 'Ə', "d'Arc", 'Əli Vəli', 'Юлия', '\ud55c'])('has a letter: %p', (name) =>
    expect(name).toMatch(NAME),
  );

  it.each([
    '',
    ' ',
    '-',
    '7',
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800',
    '\u{13441}',
    '\u{13442} \u{13441}',
    'A\u0000',
    'A\u202eB',
    'A\u2066B',
    'A\u009fB',
  ])('that shows none is no name: %p', (name) => expect(name).not.toMatch(NAME));
});
