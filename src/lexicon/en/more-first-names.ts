import { genderOfName } from './first-names.ts'

/**
 * First names that nearly always tell the gender, of the lands that conflict news comes from and of those it is
 * written in; beside the list in first-names.ts. Names that are as often a surname, a place or a word are left out.
 */
const HE =
  'abdel abdelaziz abdelfattah abdirahman abdullahi abubakar adama adel adnan ahmet akbar akihito ' +
  'aleksandar aliko amadou aman anatol anders andreas anwar archie arif armen artem arvind ashraf asif ' +
  'atiku aung ayman aziz azmi babak bakhtiyar baldev barry bart basil bassam benigno benny bernard ' +
  'bernie bert bilal bjorn blaise bogdan bohdan boubacar brad bradley brahim brendan brett bryan burhan ' +
  'cedric cesar charlie chidi chuck clarence claude cyril damir daniil danilo danylo darko darren ' +
  'dashti davit davud demetrius dennis denys derek didier diego dieter dinesh dirk djibril dmytri ' +
  'dominic doug dusan dwayne ed eddie edgar edmund eduard eduardo edwin elias elijah emil emile ' +
  'emmerson enrique erik ernesto erwin esteban eugene evan evo fabian fahd faisal faiz farid faruk ' +
  'fedor felipe fernando fidel filip franz fyodor gavin geoff geoffrey georgi georgy gerard gerhard ' +
  'gerry giovanni giuseppe glenn goran gordan grigory guido guillermo gulbuddin gunter gustavo haider ' +
  'hakan hakim hamad hamdan hamza hans haris harold haroon hashim heinz henrik henrique herbert hisham ' +
  'horst hosni hubert hugh husain ilham ilias imad imran isaac isaias ishaq ismail ivica iyad jakob ' +
  'jalal jamal jamie jamil javier jeb jeffrey jerome jerry jiri joachim joel johan johann johannes ' +
  'johnny jonas jorge josef josh joshua jovan jozef juergen julius junaid jurgen justin kamal kareem ' +
  'karim kaspar kazimierz keith kevork khalid khizr kirill klaus klemens knut konstantin kris krzysztof ' +
  'kurt kwame lamine lars laszlo leo leonardo leroy lev levon lorenzo lothar lucian ludwig luigi lukas ' +
  'macky mahathir mahdi majid maksym manfred manmohan marat marcel marcin marco marek marko masoud ' +
  'massoud mateusz mathieu matteo matthias matti maurice mauricio mauro mehdi mehmet melvin michal ' +
  'mikael mikheil milan milos miroslav mohammadu mohan moise moshe mourad moussa mubarak muhammadu ' +
  'muqtada murat musa mustapha nabil naftali naguib najib narendra nayef ned neville nicolae nigel ' +
  'nikita nikola nikolay nils nizar noah norbert nouri nuri olaf olivier olusegun omer osman oswald ' +
  'otmar patrice paulo pervez phil philippe pierre-henri piotr pranab rachid radovan raffi rafik raila ' +
  'rajiv ralf ramon ramzan ramzi randy rashid ratko rauf raul ravi ricardo rick ricky riek rod roderick ' +
  'rodney rodrigo roland rolf rory roy rudolf rudy rustam saeb saeed saif salah salim samir sanjay ' +
  'santiago satoshi sayed sebastian sebastien sefer selahattin serge serhii seth shahid shamil shane ' +
  'shaun shavkat shehu shinzo shlomo sidney siegfried silvio slavko slobodan sohail stefan stefano ' +
  'suleiman sunil sven syed taha tahir tamim tareq tariq tayyip teodoro thabo theodore thierry thorsten ' +
  'tihomir tobias todd tomas tomasz tomislav toomas traian trevor tsvetan ulrich uwe vaclav valentin ' +
  'valeriy vasil vasile vasyl vicente victor viktoras vince vincent vito vlad vladislav vojislav vuk ' +
  'wahid waleed walid wally wendell werner wilfried wilhelm willem willy wim wojciech wolfgang yahya ' +
  'yair yaqub yasin yasir yasser yitzhak yoweri yurii yves zakaria zaki zalmay zbigniew zdravko zeid ' +
  'zeljko ziad zoran zurab'
const SHE =
  'adele agnes agnieszka aicha aida aileen ainur aishatu alana aleksandra alena alexandra alicia alina ' +
  'alisa alla allison alma alyona amal amanda amelia amira anastasia angelica angelina angelique anita ' +
  'anja annalena anne-marie annette annie antonia anya ariana arlene asma astrid audrey ayesha azra ' +
  'barb beatrice beatriz becky bella benazir bernadette bernice beth betsy bettina betty beverly bianca ' +
  'birgit bonnie brenda bridget brigitte bronwyn candice carly carmen carol carolyn cathy cecilia celia ' +
  'chandrika chantal cheryl chiara christa christiane christina christy cindy clara clarissa claudia ' +
  'colleen condoleezza connie constance corazon cornelia cristina cynthia dagmar daisy dalia danica ' +
  'daniela danielle darya debbie denise desiree dilma dina dolores donna doris dorothea dorothy edith ' +
  'edna eileen elaine eleanor elif elina elisa elisabeth eliza ella ellie elsa elvira emilia emine ' +
  'erika erin esra estela esther eugenia eva-maria evelyn ewa farah farida fatema fatma fatou faye ' +
  'fernanda francesca francine frieda gabriela galina gayle genevieve georgina geraldine gerda gertrude ' +
  'gillian gina giorgia giulia gladys gloria greta gretchen gudrun gulnara hadija hala halima hanan ' +
  'hanna harriet hasina hazel heather heidi heike helle henrietta hiba hilda hildegard houda huda ida ' +
  'imelda inez inge ingrid inna irma isabel isabella isabelle ivana ivanka ivonne iwona jacinda jackie ' +
  'jacqueline jamila jana janice jasmina jasmine jeanette jeanne jelena jenny jill jo-anne joanne ' +
  'jocelyn johanna josefina josephine judy juliana juliet justina justyna kamala karin karina karla ' +
  'katarina katarzyna kathleen kathryn kathy katie katja katrin kellyanne kerstin khadija kirsten ' +
  'kristalina kristen kristina lana lara larisa larysa latifa lena lenka lesley leyla liesel lilian ' +
  'liliana liliya lily lina lisbeth liudmyla liz ljubica lola lorena loretta lorraine lottie lubna ' +
  'lucia lucie lucinda luisa lydia lyudmyla mabel madeleine magdalena maggie maha maia maja malgorzata ' +
  'mamie mandy manuela marcela marcia margarete margot mariam mariana marianne maricica marie-louise ' +
  'marija marilyn mariya marlene marsha maryam maryna matilda maureen maya megan megyn melania melanie ' +
  'melinda melissa mercedes meredith mette michaela mila mildred milena mirjana mona monika muna myriam ' +
  'nabila nadezhda nadine najla najwa nanette nataliia nataliya natasha nawal neda nicole nikki nirmala ' +
  'nora norma nuha odette oleksandra olena olesya olivia ornella pamela patrizia paula pauline peggy ' +
  'penelope penny petra phumzile phyllis polina priscilla priyanka radmila randa rania raquel razan ' +
  'reem renate rhonda rima rita roberta rosalind rosanna rosemary roxana ruba rukhsana sabina sabine ' +
  'sabrina sadia safiya sahar saida sally salma samira sanja sanna sara selma sevil shaima shannon ' +
  'sharon sheikha sheila shelley sheryl shireen shirin shirley sigrid silvia simone siobhan slavica ' +
  'snezana solange soledad sonja stefania stella stephanie suad suha sumaya sushma suzanne svitlana ' +
  'sylvia sylvie tamara tammy tania tanya tatjana tawakkol teresita tetiana tetyana thelma tina tracey ' +
  'traci trudy tulsi tzipi ulla ulrike urszula vanessa verica veronica veronika vesna vicky viktoria ' +
  'viktoriya violeta vivian viviane wanda wendy wilhelmina wilma winnie winona xiomara yana yasmin ' +
  'yasmina yelena yevgenia ylva yolanda yvette yvonne zaha zahra zeinab zinaida zlata zora zsuzsanna ' +
  'zuzana'

const MEN: ReadonlySet<string> = new Set(HE.split(' '))
const WOMEN: ReadonlySet<string> = new Set(SHE.split(' '))

/** `he`, `she`, or null where neither list has the name. */
export function genderOfFirstName(first: string): 'he' | 'she' | null {
  const lower = first.toLowerCase()
  const listed = genderOfName(lower)
  if (listed !== null) return listed
  if (MEN.has(lower)) return 'he'
  return WOMEN.has(lower) ? 'she' : null
}
