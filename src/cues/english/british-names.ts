/** Given names that the data sets of given names lack. */
import { wordList } from "../../text/word-list.ts";

/** That are common in Britain and Ireland. */
export const FURTHER_GIVEN_NAMES: readonly string[] = wordList(`
  aaliyah aanya abdul abdullah abena abimbola adaeze adebayo adwoa aisha aisling akua alun amara
  amina aminata amir amit amita amrit anand andrzej aneurin angharad anil anita anjali anoushka anwen
  aoife aqsa arjun arun asha ashok ayaan ayesha ayodele babajide bartosz bhavna bilal binta bronwen
  caitriona callum caoimhe carys catrin ceri chidi chinedu chioma ciara cillian dafydd deepa deepak
  deepika delyth dilys diarmuid divya efua eilidh eimear eirlys elif eluned emeka emrys ewa eoghan
  faisal farah farhan faroukh fatima fatou fergus ffion fiona folake gaurav gemma geraint gethin
  glenys grzegorz gurpreet gwenllian gwilym hamza haroon harjit harpreet hassan hina huw hywel iain
  ieuan ifeoma ifan imran iolo iqbal irfan isha ishaan jagdeep jaspreet jasvinder jatinder javed
  jyoti kamal kamala karim katarzyna kavita kehinde khadija khalid kiran kirsty krzysztof kwabena
  kwame lakshmi leila llinos lorna lowri lukasz magdalena mahmoud mairead malgorzata malik mandeep
  maryam maya meera mehmet megan meinir mohamed mohammad mohammed mohit muhammad mustafa nadia naeem
  nasreen navdeep neha neil ngozi niamh nia nikhil nisha obinna oisin olamide oluwaseun omar oonagh
  padraig parveen pawel piotr pooja pradeep prakash precious priti priya priyanka rabia rahul rajesh
  rajinder rakesh ranjit rashid ravi rekha rhiannon rhys rina rizwan roisin rohan rowan ruairi
  rukhsana saanvi sabina sadia saeed saima sanjay sangeeta saoirse satnam seema seren shabana shabnam
  shah shanthi shazia sian sinead sioned siobhan sita sonal sukhdeep sunita surinder suresh syed
  taiwo tariq temitope tomasz tudur uche uma usman vijay vikram vinod wei xin yasmin yetunde yusuf
  zahra zainab zara zeynep zofia zubair
`);
