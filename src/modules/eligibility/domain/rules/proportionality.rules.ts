import type { Change, EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts, ProposalFacts } from '../facts';
import type { BandLimit } from '../rule-parameters';
import { met, needsReview, notMet } from '../rulings';

const used = ({ acts, proposal }: EligibilityFacts) => ({
  acts: acts.map(({ gravity }) => ({ gravity })),
  proposal,
});

/** Warns when what is proposed is custodial, or longer than the gravest act bears. (BR 5.1, 17.1; CRC 40(4); TR 12.1) */
export const proportionality: EligibilityRule<ReturnType<typeof used>> = {
  code: 'proportionality',
  kind: 'warning',
  title: { az: 'Mütənasiblik', en: 'Proportionality', ru: 'Соразмерность' },
  takes: ['limits'],
  sentences: {
    met: {
      az: 'Təklif mütənasibdir və ya hələ təklif yoxdur.',
      en: 'What is proposed is in proportion, or nothing is proposed yet.',
      ru: 'Предложение соразмерно, либо предложения ещё нет.',
    },
    'not-met': {
      az: 'Təklif əməllər üçün həddindən artıqdır; ən uzun müddət {limit} gündür.',
      en: 'What is proposed is more than the acts bear; the longest is {limit} days.',
      ru: 'Предложенное чрезмерно для этих деяний; самый долгий срок — {limit} дней.',
    },
    'needs-review': {
      az: 'Təklifin ən uzun müddəti məlum deyil.',
      en: 'How long the proposal may last is not known.',
      ru: 'Неизвестно, сколько может длиться предложенное.',
    },
  },
  uses: used,
  judge: ({ acts, proposal }, { limits = [] }) => {
    if (proposal === null) return met({ limit: 0 });
    const limit = longestFor(acts, proposal, limits);
    const would = changesOf(proposal, limit);
    if (would.length > 0) return notMet(would, { limit: limit ?? 0 });
    return limit === null || proposal.longestDays === null ? needsReview(null, { limit: 0 }) : met({ limit });
  },
};

/** The gravest act bears the most; the measure's own longest duration is never exceeded. Null when nothing is known. */
function longestFor(
  acts: readonly { gravity: string }[],
  { measureMaxDays }: ProposalFacts,
  limits: readonly BandLimit[],
): number | null {
  const amounts = limits.filter(({ band }) => acts.some(({ gravity }) => gravity === band));
  const borne = amounts.length === 0 ? [] : [Math.max(...amounts.map(({ amount }) => amount))];
  const known = measureMaxDays === null ? borne : [...borne, measureMaxDays];
  return known.length === 0 ? null : Math.min(...known);
}

function changesOf({ custodial, longestDays }: ProposalFacts, limit: number | null): Change[] {
  const isTooLong = longestDays !== null && limit !== null && longestDays > limit;
  return [
    ...(custodial ? [{ fact: '/proposal/custodial', to: false }] : []),
    ...(isTooLong ? [{ fact: '/proposal/longestDays', to: limit }] : []),
  ];
}
