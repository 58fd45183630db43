import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, notMet } from '../rulings';

const used = ({ admission }: EligibilityFacts) => ({ admission });
const FREELY = [{ fact: '/admission', to: 'free-with-lawyer' }];

/** Has the child admitted responsibility, freely and with a lawyer? Only that it exists is asked. (GC24 §18(a)) */
export const admissionRecorded: EligibilityRule<ReturnType<typeof used>> = {
  code: 'admission-recorded',
  kind: 'rule',
  title: {
    az: 'Məsuliyyətin könüllü qəbul edilməsi',
    en: 'Responsibility admitted freely',
    ru: 'Добровольное признание ответственности',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Uşağın vəkilin iştirakı ilə könüllü qəbulu qeyd edilib.',
      en: 'It is recorded that the child admitted responsibility freely, with a lawyer present.',
      ru: 'Записано, что ребёнок признал ответственность добровольно, в присутствии адвоката.',
    },
    'not-met': {
      az: 'Vəkilin iştirakı ilə könüllü qəbul qeyd edilməyib. Susmaq uşağın hüququdur.',
      en: 'No free admission with a lawyer present is recorded. To stay silent is the right of the child.',
      ru: 'Добровольное признание в присутствии адвоката не записано. Молчание — право ребёнка.',
    },
    // Of checks that were made when a person had to look at an admission without a lawyer.
    'needs-review': {
      az: 'Qəbul vəkil olmadan edilib; bir nəfər baxmalıdır.',
      en: 'The admission was made without a lawyer; a person has to look.',
      ru: 'Признание сделано без адвоката; нужен взгляд человека.',
    },
  },
  uses: used,
  judge: ({ admission }) => (admission === 'free-with-lawyer' ? met() : notMet(FREELY)),
};
