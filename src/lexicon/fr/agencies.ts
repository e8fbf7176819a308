/** A news agency and how the press names it. */
export interface Agency {
  /** The form under which the archive files it. */
  readonly canonical: string;
  /** Names that mean this agency wherever they stand. Spelt as in print; all-capital spellings are understood. */
  readonly names: readonly string[];
  /** Names that are something else too: they need « l'agence », a speech verb, « selon » or a credit beside them. */
  readonly doubtful?: readonly string[];
  /** Feminine adjectives that, with « agence de presse officielle » or the like, mean this one: « russe ». */
  readonly nation?: readonly string[];
  /** Adjectives that hold for more than one country; they decide only when the same article also names this agency. */
  readonly vagueNation?: readonly string[];
}

/** News and photo agencies that French articles lean on. Common knowledge of the trade, written for this project. */
export const AGENCIES: readonly Agency[] = [
  { canonical: "AFP", names: ["AFP", "Agence France-Presse", "Agence France Presse", "France-Presse"] },
  { canonical: "AP", names: ["Associated Press", "The Associated Press"], doubtful: ["AP"] },
  { canonical: "Reuters", names: ["Reuters", "Thomson Reuters"] },
  { canonical: "TASS", names: ["Tass", "TASS", "Itar-Tass", "ITAR-TASS"], nation: ["russe"] },
  {
    canonical: "RIA Novosti",
    names: ["Ria Novosti", "RIA Novosti", "Ria-Novosti", "RIA-Novosti"],
    doubtful: ["RIA", "Ria"],
  },
  { canonical: "Interfax", names: ["Interfax"] },
  { canonical: "Spoutnik", names: [], doubtful: ["Spoutnik", "Sputnik"] },
  {
    canonical: "KCNA",
    names: ["KCNA", "Korean Central News Agency", "Agence centrale de presse nord-coréenne"],
    nation: ["nord-coréenne"],
    vagueNation: ["coréenne"],
  },
  { canonical: "Yonhap", names: ["Yonhap"] },
  { canonical: "Kyodo", names: ["Kyodo", "Kyodo News"] },
  { canonical: "Jiji Press", names: ["Jiji Press"], doubtful: ["Jiji"] },
  { canonical: "Xinhua", names: ["Xinhua", "Chine nouvelle", "Chine Nouvelle"], nation: ["chinoise"] },
  { canonical: "CNA", names: ["Central News Agency"], doubtful: ["CNA"], nation: ["taïwanaise"] },
  { canonical: "PTI", names: ["Press Trust of India"], doubtful: ["PTI"] },
  { canonical: "ANI", names: ["Asian News International"], doubtful: ["ANI"] },
  { canonical: "VNA", names: ["Vietnam News Agency"], doubtful: ["VNA", "AVI"], nation: ["vietnamienne"] },
  { canonical: "Belga", names: [], doubtful: ["Belga"] },
  { canonical: "ANP", names: [], doubtful: ["ANP"] },
  { canonical: "Keystone-ATS", names: ["Keystone-ATS"], doubtful: ["ATS", "Keystone"] },
  { canonical: "dpa", names: ["dpa", "Deutsche Presse-Agentur"], doubtful: ["DPA"] },
  { canonical: "APA", names: ["Austria Presse Agentur"], doubtful: ["APA"] },
  { canonical: "EFE", names: [], doubtful: ["EFE", "Efe"] },
  { canonical: "Europa Press", names: ["Europa Press"] },
  { canonical: "Lusa", names: [], doubtful: ["Lusa"] },
  { canonical: "ANSA", names: [], doubtful: ["ANSA", "Ansa"] },
  { canonical: "PA", names: ["Press Association"], doubtful: ["PA"] },
  { canonical: "La Presse canadienne", names: ["Presse canadienne", "Presse Canadienne", "La Presse canadienne"] },
  { canonical: "Bloomberg", names: ["Bloomberg"] },
  { canonical: "UPI", names: ["United Press International"], doubtful: ["UPI"] },
  { canonical: "PAP", names: ["Polska Agencja Prasowa"], doubtful: ["PAP"] },
  { canonical: "Ukrinform", names: ["Ukrinform"] },
  { canonical: "Ukrainska Pravda", names: ["Ukrainska Pravda"] },
  { canonical: "Belta", names: ["Belta", "BelTA"], nation: ["biélorusse", "bélarusse"] },
  { canonical: "Anadolu", names: ["Agence Anadolu", "Anadolu Agency"], doubtful: ["Anadolu"], nation: ["turque"] },
  { canonical: "DHA", names: [], doubtful: ["DHA"] },
  { canonical: "IRNA", names: ["IRNA", "Irna"], nation: ["iranienne"] },
  { canonical: "Tasnim", names: ["Tasnim"] },
  { canonical: "Fars", names: [], doubtful: ["Fars"] },
  { canonical: "Mehr", names: [], doubtful: ["Mehr"] },
  { canonical: "SANA", names: [], doubtful: ["SANA", "Sana"], nation: ["syrienne"] },
  { canonical: "SPA", names: ["Saudi Press Agency"], doubtful: ["SPA"], nation: ["saoudienne"] },
  { canonical: "WAM", names: [], doubtful: ["WAM"], nation: ["émiratie", "émirienne"] },
  { canonical: "ANI (Liban)", names: ["Agence nationale d'information"], nation: ["libanaise"] },
  { canonical: "Wafa", names: [], doubtful: ["Wafa", "WAFA"], nation: ["palestinienne"] },
  { canonical: "MENA", names: [], doubtful: ["MENA", "Mena"], nation: ["égyptienne"] },
  {
    canonical: "MAP",
    names: ["Maghreb arabe presse", "Maghreb Arabe Presse"],
    doubtful: ["MAP"],
    nation: ["marocaine"],
  },
  { canonical: "APS", names: ["Algérie Presse Service"], doubtful: ["APS"], nation: ["algérienne"] },
  { canonical: "TAP", names: ["Tunis Afrique Presse"], doubtful: ["TAP"], nation: ["tunisienne"] },
  { canonical: "LANA", names: [], doubtful: ["LANA", "Lana"], nation: ["libyenne"] },
  { canonical: "AIP", names: ["Agence ivoirienne de presse"], nation: ["ivoirienne"] },
  { canonical: "Prensa Latina", names: ["Prensa Latina"], nation: ["cubaine"] },
  { canonical: "Getty Images", names: ["Getty Images", "Getty"] },
  { canonical: "EPA", names: ["European Pressphoto Agency"], doubtful: ["EPA"] },
  { canonical: "SIPA", names: ["Sipa Press", "SIPA PRESS"], doubtful: ["SIPA", "Sipa"] },
  { canonical: "Abaca", names: ["Abacapress", "ABACAPRESS"], doubtful: ["Abaca", "ABACA"] },
  { canonical: "MaxPPP", names: ["MaxPPP", "MAXPPP", "Maxppp"] },
  { canonical: "Hans Lucas", names: ["Hans Lucas"] },
  { canonical: "Magnum", names: ["Magnum Photos"], doubtful: ["Magnum"] },
];
