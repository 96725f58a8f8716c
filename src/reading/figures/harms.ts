/** Verbs that happen to people where nothing else is named ("injured five"). */
export const HARMS =
  /^(?:kill|injure|wound|shoot|hurt|arrest|detain|abduct|hospitalise|hospitalize|rescue|evacuate|displace|murder|behead)$/;
