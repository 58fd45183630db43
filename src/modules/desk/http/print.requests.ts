import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { ChoiceField } from '../../../platform/http/request-field.decorator';

export class LanguageParams {
  @ChoiceField(LANGUAGES)
  language: Language;
}
