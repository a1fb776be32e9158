(
 (alice
  (
   "275182a69fa88c3d461be46e22a57f65"
   "Alice Liddell"
   "1"
   "alice@cs.example.edu"
   "Ann"
   "needs large print"
  ))
 (bob
  (
   (plaintext "through the \"glass\" \\")
   "Bob Dodgson"
   "2"
   "bob@cs.example.edu"
   "Ben"
   ""
  ))
 (carol
  (
   (unix "$6$saltsalt$nSPTD8S/JaYkf3xWQaab.m2QGGd1eKX9drmaShSWBD5DPemSwBJrkeIetMbJ2aVnV2Vqrpv6Q/P8uO9h8mkU2.")
   "Carol Hargreaves"
   "3"
   "carol@cs.example.edu"
   "Ann"
   ""
  ))
 (dan
  (
   "a74a26696f5b2ee778739f0bd69f4e09"
   "Dan Déjà \"Vu\" \\ \t \u0001 λ"
   "4"
   "dan@cs.example.edu"
   "Ben"
   ""
  ))
 (|Eve X|
  (
   (unix "ablWmk3pGA2CI")
   "Eve"
   "5"
   "eve@cs.example.edu"
   "Ann"
   ""
  ))
 (frank
  (
   (unix "$y$j9T$saltsaltsaltsalt$abcdefghijklmnop")
   "Frank"
   "6"
   "frank@cs.example.edu"
   "Ben"
   ""
  ))
 (con
  (
   "9dd4e461268c8034f5c8564e155c67a6"
   "Con"
   "7"
   "con@cs.example.edu"
   "Ann"
   ""
  ))
 (|1234| ("415290769594460e2e485922904f345d" "Number" "8"))
)
