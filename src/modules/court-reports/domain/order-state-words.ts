import type { Spoken } from '../../../platform/print/spoken';

/** How an order stands, for people who read about it. */
export const ORDER_STATE_WORDS: Readonly<Record<string, Spoken>> = {
  proposed: { az: 'təklif edilib', en: 'proposed', ru: 'предложена' },
  rejected: { az: 'rədd edilib', en: 'rejected', ru: 'отклонена' },
  withdrawn: { az: 'geri götürülüb', en: 'withdrawn', ru: 'отозвана' },
  ordered: { az: 'təyin edilib', en: 'ordered', ru: 'назначена' },
  'in-force': { az: 'qüvvədədir', en: 'in force', ru: 'действует' },
  breached: { az: 'pozuntu bildirilib', en: 'a breach was told', ru: 'сообщено о нарушении' },
  'in-review': { az: 'məhkəmə baxır', en: 'a court looks at it', ru: 'рассматривает суд' },
  completed: { az: 'yerinə yetirilib', en: 'completed', ru: 'исполнена' },
  discharged: { az: 'vaxtından əvvəl bitib', en: 'discharged early', ru: 'прекращена досрочно' },
  revoked: { az: 'ləğv edilib', en: 'revoked', ru: 'отменена' },
  replaced: { az: 'əvəz edilib', en: 'replaced', ru: 'заменена' },
  expired: { az: 'müddəti bitib', en: 'its time is over', ru: 'срок истёк' },
  quashed: { az: 'qüvvədən düşüb', en: 'quashed', ru: 'признана утратившей силу' },
};
