import { inLanguage } from '../../../../../src/platform/print/spoken';
import { lawyerLine } from '../../../../../src/modules/closure/application/return-lines';
import { RETURN_WORDS } from '../../../../../src/modules/closure/domain/return-words';

describe('the printed return', () => {
  const voice = {
    own: inLanguage(RETURN_WORDS, 'en'),
    say: (list: string, code: string) => `${list}/${code}`,
    day: (day: string) => `on ${day}`,
  };

  it('says when the lawyer was told, or why not', () => {
    expect(lawyerLine({ lawyerToldOn: '2026-05-04', lawyerNotTold: null }, voice)).toBe('on 2026-05-04');
    expect(lawyerLine({ lawyerToldOn: null, lawyerNotTold: 'has-no-lawyer' }, voice)).toBe(
      'Not told: lawyer-not-told-reasons/has-no-lawyer',
    );
  });
});
