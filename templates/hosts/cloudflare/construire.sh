#!/bin/sh
# Ce que Cloudflare Pages lance à chaque changement : construire le site dans public/, et le vérifier.
# L’adresse du site est celle que donne « url » dans archive.yaml : Cloudflare en donne une autre à chaque construction.
set -eu

# Recoupe, dans la version qui accompagne l’archive.
npm install --global --ignore-scripts ./recoupe-*.tgz

# Le code 3 dit que le site est publié sans un article qui n’a pas pu être lu ; le message dit lequel.
status=0
recoupe build || status=$?
if [ "$status" -ne 0 ] && [ "$status" -ne 3 ]; then exit "$status"; fi
recoupe check

# Une adresse donnée ici, et qui n’est pas dans le registre, serait donnée autrement la fois suivante.
if [ -n "$(git status --porcelain archive.lock.json)" ]; then
  echo "Le registre n’est pas à jour, donc rien n’est publié. Lancez recoupe build chez vous, puis confiez archive.lock.json à git."
  exit 1
fi
