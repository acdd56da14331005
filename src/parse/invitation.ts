/** Verbs with which sites invite to follow them, in the spelling of keys: «تابعونا», «انضموا». A sentence that begins with its verb has it in the singular, so a plural at the head is an imperative. */
const INVITING: ReadonlySet<string> = new Set(
  'تابعونا تابعوا اشتركوا انضموا زوروا زورونا حملوا نزلوا متابعتنا لمتابعتنا شاركونا راسلونا'.split(' '),
);
/** Where they are to be followed. */
const CHANNELS: ReadonlySet<string> = new Set(
  'فيسبوك الفيسبوك فايسبوك فيس تويتر اكس منصه واتساب الواتساب واتس تلغرام تليغرام تليجرام تيليجرام انستغرام انستجرام يوتيوب صفحتنا صفحاتنا قناتنا قنواتنا حسابنا حساباتنا موقعنا مواقعنا تطبيقنا نشرتنا facebook twitter whatsapp telegram instagram youtube x'.split(
    ' ',
  ),
);
/** The channel stands so many words behind the verb at most. */
const REACH = 6;
/** Before the verb stands what it is good for: «للمزيد من الأخبار …», «يمكنكم …». */
const BEFORE = 5;
const PURPOSE = /^(?:لل?مزيد|لمتابعه|لمعرفه|لتصلكم|للاطلاع|للتواصل|للاشتراك|يمكنكم)/u;
/** An invitation is one sentence. */
const MOST_WORDS = 24;

/**
 * Whether words are an invitation to follow the outlet and nothing else: a verb in the plural imperative at their head, or
 * behind words of purpose («للمزيد …»), and a channel behind it. Takes their key.
 */
export function isInvitation(key: string): boolean {
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return false;
  const at = words.findIndex((word) => INVITING.has(word));
  const led = at === 0 || (at > 0 && at <= BEFORE + 1 && PURPOSE.test(words[0] ?? ''));
  return (
    led && words.slice(at + 1, at + 1 + REACH).some((word) => CHANNELS.has(word) || CHANNELS.has(word.replace(/^[بل]?ال|^[بلو]/u, '')))
  );
}
