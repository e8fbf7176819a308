/**
 * Offices whose holders speak of everything that happens in their place: two stories are not one because the same prefect is quoted
 * in both. Folded, in the singular.
 */
export const PUBLIC_OFFICES: ReadonlySet<string> = new Set(
  (
    "president presidente ministre maire mairesse prefet prefete procureur procureure substitut bourgmestre mayeur syndic " +
    "gouverneur gouverneure commissaire depute deputee senateur senatrice echevin echevine adjoint adjointe conseiller conseillere " +
    "juge magistrat magistrate commandant commandante colonel colonelle capitaine lieutenant recteur rectrice chancelier chanceliere roi reine pape eveque archeveque"
  ).split(" "),
);
