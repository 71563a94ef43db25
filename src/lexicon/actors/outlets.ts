import type { KnownActor } from '../../model/index.ts'
import { actorRows } from './known-actor.ts'

/** Outlets that others quote by name; news agencies are in `lexicon/agencies.ts`. Names that are common words need "The" or more beside them and are left out. */
export const OUTLETS: readonly KnownActor[] = actorRows(
  'outlet',
  'en',
  `
bbc|BBC,BBC News,British Broadcasting Corporation
cnn|CNN,CNN International
nbc|NBC,NBC News,MSNBC
abc-us|ABC News
cbs|CBS,CBS News
fox-news|Fox News,Fox News Channel
npr|NPR,National Public Radio
pbs|PBS,PBS NewsHour
sky-news|Sky News
itv|ITV,ITV News
channel-4|Channel 4,Channel 4 News
al-jazeera|Al Jazeera,Aljazeera
al-arabiya|Al Arabiya,Al-Arabiya,Al Arabiya News Channel
al-mayadeen|Al Mayadeen
press-tv|Press TV
rt|RT,Russia Today
sputnik|Sputnik News
voice-of-america|Voice of America,VOA
rferl|Radio Free Europe/Radio Liberty,RFE/RL,Radio Free Europe
deutsche-welle|Deutsche Welle,DW
france-24|France 24
rfi|Radio France Internationale,RFI
radio-dabanga|Radio Dabanga
washington-post|Washington Post,WaPo
new-york-times|New York Times,NYT
wall-street-journal|Wall Street Journal,WSJ
los-angeles-times|Los Angeles Times,LA Times
usa-today|USA Today
daily-beast|Daily Beast
huffington-post|Huffington Post,HuffPost
foreign-policy|Foreign Policy
financial-times|Financial Times
daily-mail|Daily Mail,MailOnline
mail-on-sunday|Mail on Sunday
daily-telegraph|Daily Telegraph
sunday-telegraph|Sunday Telegraph
times-uk|Times of London
sunday-times|Sunday Times
daily-mirror|Daily Mirror
sunday-mirror|Sunday Mirror
der-spiegel|Der Spiegel,Spiegel
bild|Bild
die-zeit|Die Zeit
le-monde|Le Monde
le-figaro|Le Figaro
el-pais|El País,El Pais
la-repubblica|La Repubblica
haaretz|Haaretz,Ha'aretz
jerusalem-post|Jerusalem Post
times-of-israel|Times of Israel
hurriyet|Hürriyet,Hurriyet
kommersant|Kommersant
novaya-gazeta|Novaya Gazeta
kyiv-independent|Kyiv Independent
kyiv-post|Kyiv Post
ukrainska-pravda|Ukrainska Pravda
dawn-pakistan|Dawn newspaper
times-of-india|Times of India
hindustan-times|Hindustan Times
global-times|Global Times
south-china-morning-post|South China Morning Post
the-irrawaddy|Irrawaddy
daily-nation|Daily Nation
sudan-tribune|Sudan Tribune
vanguard-nigeria|Vanguard newspaper
premium-times|Premium Times
amaq|Amaq,Amaq News Agency,Aamaq
long-war-journal|Long War Journal
`,
)
