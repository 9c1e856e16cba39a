"""The group of the tour."""

USERNAME = "amina"
PASSWORD = "three green mangoes"
CLOUD_PASSWORD = "first sign-in only"
GROUP = "Umoja wa Kilimo"
TREASURER = "Amina Wanjiru"
MEMBERS = (
    *("Beatrice Nakato", "Charles Mugisha", "Daniel Kato", "Esther Auma", "Fatuma Hassan", "Grace Achieng"),
    *("Halima Juma", "Irene Namutebi", "John Ssemakula", "Joyce Adongo", "Mary Atieno", "Moses Okello"),
    *("Nalongo Babirye", "Peter Okello", "Peter Okello", "Rehema Mwangi", "Rose Akinyi", "Samuel Wekesa"),
    *("Sarah Nabirye", "Thérèse Uwimana", "Winnie Chebet", "Yusuf Abdi", "فاطمة حسن", "ሰላም ተስፋዬ"),
)
SHARES = (3, 2, 5, 1, 4, 2, 1, 4, 3, 2, 5, 1, 2, 3, 1, 4, 2, 5, 1, 3, 2, 4, 1, 2, 3)
