import type { StrategyModel } from './model.js';

/** The six basics of service, as CustomerScope names them. The wording is ours in both languages. */
export const sixBasics: StrategyModel = {
  source: 'CustomerScope',
  labels: {
    en: [
      'Buying is fast and easy',
      'Easy to reach, irritations solved fast',
      'Inconvenience prevented, uncertainty removed',
      'Complaints handled excellently',
      'Involved employees',
      'Expert employees',
    ],
    nl: [
      'Snel en gemakkelijk kopen',
      'Bereikbaar zijn en irritaties snel oplossen',
      'Ongemak voorkomen en onzekerheid wegnemen',
      'Klachten uitstekend afhandelen',
      'Betrokken medewerkers',
      'Deskundige medewerkers',
    ],
  },
};

/** Five scenarios for customer experience, as CustomerScope names them; the last is never the one to begin with. The wording is ours in both languages. */
export const fiveScenarios: StrategyModel = {
  source: 'CustomerScope',
  labels: {
    en: [
      'Understand the journey',
      'Become a learning organisation',
      'Exceed expectations',
      'Build a community of fans',
      'Accelerate, renew, persist',
    ],
    nl: [
      'De klantreis doorgronden',
      'Een lerende organisatie worden',
      'Verwachtingen overtreffen',
      'Een community van fans opbouwen',
      'Versnellen, vernieuwen, volhouden',
    ],
  },
};
