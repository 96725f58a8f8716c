/** Words that distinguish names with numbers ("Room 214") from figures. */
export const designators = {
  /** Nouns that a number of any size behind them names. */
  nouns: new Set(
    (
      'resolution article section chapter room channel unit flight highway route interstate road runway page pages ' +
      'paragraph clause amendment act figure fig. table item step phase level tier category grade class type version part ' +
      'volume issue number no. nos. model game week day round season episode match set heat lane gate platform ' +
      'terminal line bus train track pier dock block building apartment suite floor house district ward zone area sector ' +
      'region precinct group division battalion brigade regiment squadron company corps army fleet team formula ' +
      'generation gen mark mk series size stage schedule rule title proposition prop. bill psalm verse exit junction ' +
      'report bulletin update communique camp school site plot lot case docket appendix annex exhibit window windows playstation xbox ' +
      'boeing airbus apollo form code war zip postcode pin v ver hall studio lock route agent tram clade bay locker cell berth hangar warehouse plant shaft reactor courtroom patient strain ' +
      'shed hut quay hill tower barracks pump turbine furnace silo shelter checkpoint outpost seam dorm flat'
    ).split(' '),
  ),
  /** Street words behind a number and a name ("1600 Elm Street"). */
  streets: new Set(
    (
      'street st st. road rd rd. avenue ave ave. boulevard blvd blvd. drive lane square place court way parkway terrace ' +
      'row crescent highway plaza'
    ).split(' '),
  ),
} as const;
