import type { Change, EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts, VictimFacts } from '../facts';
import { met, needsReview, notMet } from '../rulings';

const used = ({ victims }: EligibilityFacts) => ({ victims });

/** Were the victims heard, and objections answered? Their view is no veto. (GC24 §16; BR 11.4) */
export const victimHeard: EligibilityRule<ReturnType<typeof used>> = {
  code: 'victim-heard',
  kind: 'rule',
  title: { az: 'Zərərçəkmiş dinlənilib', en: 'Victim heard', ru: 'Потерпевший выслушан' },
  takes: [],
  sentences: {
    met: {
      az: 'Qeyd edilmiş zərərçəkmişlər ({recorded}) dinlənilib və ya niyə dinlənilmədiyi yazılıb.',
      en: 'The victims recorded ({recorded}) were heard, or it is said why not.',
      ru: 'Записанные потерпевшие ({recorded}) выслушаны, либо указано, почему нет.',
    },
    'not-met': {
      az: '{unheard} zərərçəkmiş dinlənilməyib və səbəbi yazılmayıb.',
      en: '{unheard} victims were not heard, and no reason is recorded.',
      ru: '{unheard} потерпевших не выслушаны, причина не указана.',
    },
    'needs-review': {
      az: 'Etiraza cavab, uşaq zərərçəkmişin nümayəndəsi və ya zərərçəkmişlər barədə məlumat çatmır.',
      en: 'An answer to an objection, the representative of a child victim or what is known of victims is missing.',
      ru: 'Нет ответа на возражение, представителя ребёнка-потерпевшего или сведений о потерпевших.',
    },
  },
  uses: used,
  judge: ({ victims }) => {
    if (victims === null) return needsReview(null, { recorded: 0, unheard: 0 });
    const { recorded, unheard } = victims;
    const would = changesOf(victims);
    if (would.length === 0) return met({ recorded, unheard });
    if (unheard === 0) return needsReview(would, { recorded, unheard });
    const unblocks = would.filter(({ fact }) => fact === '/victims/unheard');
    return { ...notMet(would, { recorded, unheard }), unblocks };
  },
};

const changesOf = (victims: VictimFacts): Change[] =>
  (['unheard', 'unansweredObjections', 'childrenWithoutRepresentative'] as const)
    .filter((what) => victims[what] > 0)
    .map((what) => ({ fact: `/victims/${what}`, to: 0 }));
